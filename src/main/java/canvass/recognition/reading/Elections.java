package canvass.recognition.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** National elections that were reported the world over: who stood, who was declared elected, on which day. */
final class Elections {
    private static final Elections ALL = new Elections();

    /** @param id {@code CC-YEAR-office}, with {@code -rerun} for an ordered repetition */
    record Known(String id, LocalDate day, String winner, List<String> others) {
        String country() {
            return id.substring(0, 2);
        }

        int year() {
            return Integer.parseInt(id.substring(3, 7));
        }

        /** Who stood, the winner first. */
        Stream<String> people() {
            return Stream.concat(Stream.of(winner), others.stream()).filter(name -> !name.isEmpty());
        }

        boolean names(String person) {
            return (!winner.isEmpty() && Names.same(winner, person))
                    || others.stream().anyMatch(o -> Names.same(o, person));
        }
    }

    private final List<Known> known = new ArrayList<>();
    private final Set<String> parties = new HashSet<>();

    private Elections() {
        for (String line : Resource.lines("elections.txt")) {
            String[] parts = line.split("\\|", -1);
            List<String> others = Arrays.stream(parts[3].split(";", -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            if (parts[0].endsWith("parliament")) {
                java.util.stream.Stream.concat(java.util.stream.Stream.of(parts[2].strip()), others.stream())
                        .filter(name -> !name.isEmpty() && name.indexOf(' ') < 0)
                        .forEach(parties::add);
            }
            known.add(new Known(parts[0], LocalDate.parse(parts[1]), parts[2].strip(), others));
        }
    }

    static Elections all() {
        return ALL;
    }

    List<Known> known() {
        return known;
    }

    /** Parties stand under their own name, people under two: "Fidesz", "Georgian Dream" as against "Imran Khan". */
    boolean isParty(String name) {
        return parties.contains(name);
    }

    Optional<Known> find(String country, int year) {
        return known.stream()
                .filter(one -> one.country().equals(country) && one.year() == year)
                .findFirst();
    }
}
