package canvass.recognition.reading.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Organisations and media known the world over. */
public final class Bodies {
    /** "Organization of American States (OAS)" */
    private static final Pattern WRITTEN_OUT = Pattern.compile(" \\(\\p{Lu}+\\)$");

    private static final Bodies ALL = new Bodies();

    /**
     * A body, a medium or a court by its name.
     *
     * @param behalf an organisation's English name, or the country code of a medium, pollster or electoral body
     */
    public record Body(Actor.Kind kind, String behalf) {}

    private final Map<String, Body> byName = new HashMap<>();
    private final Map<String, Body> printed = new HashMap<>();

    private Bodies() {
        for (String line : Resource.lines("bodies.txt")) {
            String[] parts = line.split("\\|", -1);
            var kind = Actor.Kind.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
            for (String name : parts[2].split(",", -1)) {
                var body = new Body(kind, parts[1].strip());
                byName.put(key(name), body);
                printed.put(name.strip(), body);
            }
        }
    }

    public static Bodies all() {
        return ALL;
    }

    public Optional<Body> find(String name) {
        Body found = byName.get(key(name));
        return found != null
                ? Optional.of(found)
                : Optional.ofNullable(byName.get(key(name.replaceFirst("^[Tt]he ", ""))));
    }

    /** The body with the longest name of those that a text names; "who" is not the WHO. */
    Optional<Body> in(String text) {
        String piece = " " + text.replaceAll("[^\\p{L}\\p{N}/.-]+", " ") + " ";
        return printed.keySet().stream()
                .filter(name -> piece.contains(" " + name + " "))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(printed::get);
    }

    private static String key(String name) {
        return WRITTEN_OUT.matcher(name.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
