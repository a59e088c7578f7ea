package canvass.recognition.reading.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** National elections that were reported the world over: who stood, who was declared elected, on which day. */
public final class Elections {
    private static final List<String> FILES =
            List.of("elections-africa.txt", "elections-americas.txt", "elections-asia.txt", "elections-europe.txt");

    private static final int MOST_KEPT = 5_000;

    private static final Elections ALL = new Elections();

    /**
     * An election, or one round of it.
     *
     * @param id {@code CC-YEAR-office}, with {@code -rerun} for an ordered repetition and {@code :XX} for a part of the
     *     country; the rounds of one election share it
     * @param day the last polling day
     * @param winner who was declared elected; empty after a round that elected nobody
     * @param party the winner's, where the party's victory is what is told; else empty
     */
    public record Known(String id, LocalDate day, String winner, String party, List<String> others) {
        public String country() {
            return id.substring(0, 2);
        }

        public int year() {
            return Integer.parseInt(id.substring(3, 7));
        }

        /** Who stood, and the party that won. */
        Stream<String> standing() {
            return Stream.concat(people(), Stream.of(party).filter(name -> !name.isEmpty()));
        }

        /** Who stood, the winner first. */
        public Stream<String> people() {
            return Stream.concat(Stream.of(winner), others.stream()).filter(name -> !name.isEmpty());
        }

        public boolean names(String person) {
            return ALL.roundsOf(person).contains(round());
        }

        /** Of those who stood, whom an article's name means, as the table writes it. */
        public Optional<String> tableName(String printed) {
            if (Names.words(printed).isEmpty()) {
                return Optional.empty();
            }
            return standing()
                    .filter(one -> Names.contains(one, printed))
                    .findFirst()
                    .or(() -> standing()
                            .filter(one -> Names.same(one, printed) && !otherGiven(one, printed))
                            .findFirst())
                    .or(() -> standing()
                            .filter(one -> Spellings.same(one, printed))
                            .findFirst());
        }

        private String round() {
            return id + " " + day;
        }

        /** Is it held in a state, a city or a district only? */
        public boolean local() {
            return id.indexOf(':') > 0;
        }

        /** "Jeb Bush" did not stand where George W. Bush did. */
        private static boolean otherGiven(String one, String other) {
            List<String> mine = Names.words(one);
            List<String> theirs = Names.words(other);
            return mine.size() > 1
                    && theirs.size() > 1
                    && mine.getFirst().charAt(0) != theirs.getFirst().charAt(0);
        }
    }

    private final List<Known> known = new ArrayList<>();
    private final Set<String> parties = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> rounds = new ConcurrentHashMap<>();
    private final Map<String, List<Known>> byWord;

    private Elections() {
        FILES.forEach(file -> Resource.lines(file).forEach(this::read));
        known.stream()
                .filter(one -> !one.local())
                .flatMap(Known::people)
                .filter(name -> !isParty(name))
                .forEach(name -> names.addAll(List.of(name.split(" ", -1))));
        this.byWord = byWord(known);
    }

    private void read(String line) {
        String[] parts = line.split("\\|", -1);
        List<String> others = Arrays.stream(parts[3].split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(this::noteParty)
                .toList();
        String[] winner = parts[2].split("/", -1);
        String party = winner.length > 1 ? winner[1].strip() : "";
        if (!party.isEmpty()) {
            parties.add(party);
        }
        known.add(new Known(parts[0], LocalDate.parse(parts[1]), noteParty(winner[0].strip()), party, others));
    }

    /** Parties are marked by a star, but for those of one word: nobody stands under one name. */
    private String noteParty(String name) {
        String plain = name.replace("*", "");
        if (!plain.isEmpty() && (plain.indexOf(' ') < 0 || !plain.equals(name))) {
            parties.add(plain);
        }
        return plain;
    }

    /** The rounds in which somebody stood; asked over and over of the few people of one article. */
    private Set<String> roundsOf(String person) {
        if (rounds.size() > MOST_KEPT) {
            rounds.clear();
        }
        return rounds.computeIfAbsent(
                person,
                name -> alike(name)
                        .filter(one -> one.tableName(name).isPresent())
                        .map(Known::round)
                        .collect(Collectors.toSet()));
    }

    /** Those in which somebody stood with a word of this name, or with a transcription of one: all that a name can mean are among them. */
    private Stream<Known> alike(String name) {
        return keys(name)
                .flatMap(key -> byWord.getOrDefault(key, List.of()).stream())
                .distinct();
    }

    private static Stream<String> keys(String name) {
        return Names.words(name).stream().flatMap(word -> Stream.of(word, Spellings.key(word)));
    }

    private static Map<String, List<Known>> byWord(List<Known> known) {
        Map<String, List<Known>> byWord = new HashMap<>();
        for (Known one : known) {
            one.standing()
                    .flatMap(name -> Stream.concat(Stream.of(name), Spellings.others(name).stream()))
                    .flatMap(Elections::keys)
                    .distinct()
                    .forEach(key -> byWord.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(one));
        }
        return byWord;
    }

    public static Elections all() {
        return ALL;
    }

    public List<Known> known() {
        return known;
    }

    /** "Fidesz", "Georgian Dream" as against "Imran Khan". */
    public boolean isParty(String name) {
        return parties.contains(name);
    }

    /** All words of the names of people who stood in national elections. */
    public Set<String> names() {
        return names;
    }

    /** A country's election of a year: the president's where it elected a parliament, too, and its last round. */
    public Optional<Known> find(String country, int year) {
        return known.stream()
                .filter(one -> one.country().equals(country) && one.year() == year && !one.local())
                .max(Comparator.comparing((Known one) -> one.id().startsWith("president", 8))
                        .thenComparing(Known::day));
    }
}
