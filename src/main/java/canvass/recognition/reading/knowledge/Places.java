package canvass.recognition.reading.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Countries by their names, peoples and seats of government; states of the United States. */
public final class Places {
    private static final Places ALL = new Places();

    /**
     * A country, as a word names it.
     *
     * @param code ISO 3166-1 alpha-2
     * @param seat named by a capital or a palace, which stands for the government only where it acts
     */
    public record Country(String code, boolean seat) {
        public String iso3() {
            try {
                return code.equals("XK") ? "XKX" : Locale.of("", code).getISO3Country();
            } catch (MissingResourceException e) {
                return "";
            }
        }

        public String english() {
            return switch (code) {
                case "CI" -> "Ivory Coast";
                case "PS" -> "Palestinian Authority";
                case "MM" -> "Myanmar";
                case "TR" -> "Turkey";
                case "CZ" -> "Czech Republic";
                case "CD" -> "Democratic Republic of the Congo";
                case "VC" -> "Saint Vincent and the Grenadines";
                case "AG" -> "Antigua and Barbuda";
                default -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            };
        }
    }

    private final Map<String, Country> names = new HashMap<>();
    private final Map<String, String> peoples = new HashMap<>();
    private final List<Map.Entry<String, String>> stems = new ArrayList<>();
    private final Map<String, String> usStates = new HashMap<>();

    private Places() {
        for (String line : Resource.lines("countries.txt")) {
            String[] parts = line.split("\\|", -1);
            String code = parts[0].strip();
            for (Language language : Language.values()) {
                String name = Locale.of("", code).getDisplayCountry(language.locale());
                names.put(key(name), new Country(code, false));
                names.put(key(name.replace("&", "and")), new Country(code, false));
            }
            each(parts[1], name -> names.put(key(name), new Country(code, false)));
            each(parts[2], name -> peoples.put(key(name), code));
            each(parts[3], name -> names.put(key(name), new Country(code, true)));
            each(parts.length > 4 ? parts[4] : "", stem -> stems.add(Map.entry(key(stem), code)));
        }
        // "Georgia" is in both tables: whoever asks for a country first takes it for that.
        for (String line : Resource.lines("us-states.txt")) {
            String[] parts = line.split("\\|", -1);
            usStates.put(key(parts[1]), parts[0].strip());
        }
        stems.sort((one, other) -> other.getKey().length() - one.getKey().length());
    }

    public static Places all() {
        return ALL;
    }

    /** The country that a name, or the seat of its government, stands for. */
    public Optional<Country> country(String name) {
        Country found = names.get(key(name));
        return found != null ? Optional.of(found) : Optional.ofNullable(names.get(key("the " + name)));
    }

    /** The code of the country whose people or adjective this is: Chilean, chileno, chilenisch. */
    public Optional<String> people(String word, Language language) {
        String key = key(word);
        String found = peoples.get(key);
        if (found == null && key.endsWith("s")) {
            found = peoples.get(key.substring(0, key.length() - 1));
        }
        if (found != null || language == Language.EN) {
            return Optional.ofNullable(found);
        }
        return stems.stream()
                .filter(stem -> key.startsWith(stem.getKey())
                        && key.length() <= stem.getKey().length() + 3
                        && (stem.getKey().length() > 3
                                || key.length() <= stem.getKey().length() + 2))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The postal code of a state of the United States. */
    public Optional<String> usState(String name) {
        return Optional.ofNullable(usStates.get(key(name)));
    }

    private static void each(String list, java.util.function.Consumer<String> use) {
        for (String part : list.split(",", -1)) {
            if (!part.isBlank()) {
                use.accept(part.strip());
            }
        }
    }

    private static String key(String name) {
        return name.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
