package canvass.recognition.reading.sentence;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Resource;
import canvass.recognition.reading.sentence.Frame.Meaning;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of stances in one language, read from its file; docs/reading.md tells the format. */
public final class Lexicon {
    private static final Map<Language, Lexicon> LOADED = new EnumMap<>(Language.class);
    private static final Pattern MACRO = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern GAP = Pattern.compile("\\{~(\\d+)}");

    /** Stands before each word of a person's or party's name in a marked line. */
    public static final String NAME_MARK = "·";

    /** Stands before the name of a state of the United States in a marked line. */
    public static final String STATE_MARK = "§";

    private final Map<String, String> macros = new HashMap<>();
    private final Map<String, List<String>> sections = new HashMap<>();
    private final List<Frame> frames = new ArrayList<>();
    private final Map<String, BitSet> byFirstWord = new HashMap<>();
    private final BitSet anywhere = new BitSet();
    private final Map<String, Pattern> patterns = new HashMap<>();

    private Lexicon(Language language) {
        macros.put("n", NAME_MARK + "[^ ]+");
        macros.put("us", STATE_MARK + "[^ ]+");
        read(Resource.lines(language.code() + ".txt"));
        if (language == Language.EN) {
            List.of("en-frames.txt", "en-races.txt", "en-outcomes.txt", "en-greetings.txt")
                    .forEach(more -> read(Resource.lines(more)));
        }
        index();
        sections.forEach((name, lines) -> {
            if (!name.equals("contest")) {
                // Its lines name two people each, and no pattern may name a group twice.
                patterns.put(name, compile(name, lines));
            }
        });
    }

    private void read(List<String> file) {
        String section = "";
        for (String line : file) {
            if (line.matches("\\[[a-z-]+]")) {
                section = line.substring(1, line.length() - 1);
            } else if (section.equals("macros")) {
                String[] parts = line.split(" = ", 2);
                macros.put(parts[0], parts[1]);
            } else if (section.equals("frames")) {
                frames.add(frame(line));
            } else {
                sections.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
            }
        }
    }

    public static synchronized Lexicon of(Language language) {
        return LOADED.computeIfAbsent(language, Lexicon::new);
    }

    /** The frames that can lie on a sentence, in their order: of those whose first words are known, one of these must stand in it. */
    public List<Frame> framesIn(Sentence sentence) {
        var places = new BitSet(frames.size());
        places.or(anywhere);
        sentence.tokens.forEach(token -> places.or(byFirstWord.getOrDefault(token.lower(), NONE)));
        return places.stream().mapToObj(frames::get).toList();
    }

    private void index() {
        for (int i = 0; i < frames.size(); i++) {
            int place = i;
            frames.get(i)
                    .firstWords()
                    .ifPresentOrElse(
                            words -> words.forEach(word -> byFirstWord
                                    .computeIfAbsent(word, key -> new BitSet())
                                    .set(place)),
                            () -> anywhere.set(place));
        }
    }

    /** The pattern of a section: any of its lines. Sections of what stands before a word end where that word begins. */
    public Pattern pattern(String section) {
        return patterns.getOrDefault(section, NEVER);
    }

    /** The lines of a section as a pattern each, for those that name more than one person. */
    public List<Pattern> each(String section) {
        return EACH.computeIfAbsent(
                list(section),
                lines -> lines.stream()
                        .map(line -> Pattern.compile("(?<= )" + expand(line) + "(?= |(?<= ))"))
                        .toList());
    }

    /** The lines of a section as they stand. */
    public List<String> list(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The lines of a section as names with their words, in order. */
    public Map<String, List<String>> named(String section) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (String line : list(section)) {
            String[] parts = line.split(" = ", 2);
            named.put(parts[0], List.of(parts[1].split("\\|", -1)));
        }
        return named;
    }

    private static final Map<List<String>, List<Pattern>> EACH = new ConcurrentHashMap<>();

    private static final BitSet NONE = new BitSet();

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private Pattern compile(String name, List<String> lines) {
        String any = "(?:" + String.join("|", lines.stream().map(this::expand).toList()) + ")";
        boolean before = name.equals("denied")
                || name.equals("denied-again")
                || List.of("unreal", "infinitive", "carried-out").contains(name)
                || name.equals("unwilling")
                || name.endsWith("-before");
        return Pattern.compile("(?<= )" + any + (before ? " $" : "(?= |(?<= ))"));
    }

    private Frame frame(String line) {
        String[] parts = line.split(" ", 3);
        String[] stances = parts[0].split("/", -1);
        Optional<Meaning> denied = stances.length > 1 ? meaning(stances[1]) : Optional.empty();
        boolean negationBelongs = parts[1].endsWith("!");
        var role = Frame.Role.valueOf(parts[1].replace("!", "").toUpperCase(Locale.ROOT));
        boolean spoken = role == Frame.Role.OWN || role == Frame.Role.QUOTED || role == Frame.Role.ANNOUNCED;
        String wording = expand(parts[2]);
        return new Frame(
                meaning(stances[0]),
                denied,
                role,
                negationBelongs || spoken,
                Pattern.compile("(?<= )(?:" + wording + ")(?= |(?<= ))"),
                FirstWords.of(wording));
    }

    private static Optional<Meaning> meaning(String word) {
        return switch (word) {
            case "none" -> Optional.empty();
            case "declares" -> Optional.of(new Meaning.Declares());
            default ->
                Optional.of(new Meaning.Takes(Stance.find(word)
                        .orElseThrow(() -> new IllegalStateException("No such stance in a word list: " + word))));
        };
    }

    private String expand(String text) {
        String result = text;
        for (Matcher macro = MACRO.matcher(result); macro.find(); macro = MACRO.matcher(result)) {
            String value = macros.get(macro.group(1));
            if (value == null) {
                throw new IllegalStateException("No such macro in a word list: " + macro.group());
            }
            result = result.substring(0, macro.start()) + "(?:" + value + ")" + result.substring(macro.end());
        }
        result = GAP.matcher(result).replaceAll("(?:(?![,;:.!?] )[^ ]+ ){0,$1}?");
        return result.replaceAll("(?<=\\p{L})\\*", "\\\\p{L}*");
    }
}
