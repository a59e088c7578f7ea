package canvass.recognition.confirming;

import canvass.model.Contest;
import canvass.model.Election;
import canvass.model.ElectionId;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the election that a reading is about among those that a ledger has or can load. */
public final class Elections {
    /** As readings write one: {@code US-2020-president}, {@code US-2020-president:PA} for one of its states. */
    private static final Pattern READ = Pattern.compile("([A-Z]{2})-(\\d{4})-([a-z]+)(-rerun)?(?::([A-Z]{2}))?");

    private final List<Election> known;

    public Elections(Collection<Election> known) {
        this.known = List.copyOf(known);
    }

    /**
     * The election meant by a reading's {@code election}, which may also be the id of one.
     *
     * @throws NotConfirmable when there is none here, or more than one could be meant
     */
    public Election find(String text) throws NotConfirmable {
        List<Election> meant =
                known.stream().filter(e -> e.id().text().equals(text)).toList();
        if (meant.isEmpty()) {
            Matcher matcher = READ.matcher(text);
            if (!matcher.matches()) {
                throw new NotConfirmable(
                        "election",
                        (text.isEmpty()
                                        ? "the article does not tell which election it is about"
                                        : "\"" + text + "\" is no election")
                                + "; write one of " + ids());
            }
            meant = matcher.group(4) != null
                    ? List.of()
                    : known.stream().filter(e -> isMeant(e, matcher)).toList();
        }
        if (meant.size() != 1) {
            throw new NotConfirmable(
                    "election",
                    meant.isEmpty()
                            ? text + " is not in this ledger, and no pack of it is at hand. Here are " + ids()
                                    + "; docs/packs.md says how to add one"
                            : text + " may be any of "
                                    + meant.stream()
                                            .map(Election::id)
                                            .map(ElectionId::text)
                                            .collect(Collectors.joining(", "))
                                    + "; write which");
        }
        return meant.getFirst();
    }

    /** An election of one state alone is another one than the nation's. */
    private static boolean isMeant(Election election, Matcher read) {
        return election.day().getYear() == Integer.parseInt(read.group(2))
                && election.contests().stream().anyMatch(contest -> isMeant(contest, read));
    }

    private static boolean isMeant(Contest contest, Matcher read) {
        String office = contest.id().text().split("/", -1).length > 1
                ? contest.id().text().split("/", -1)[1]
                : "";
        return office.equals(read.group(3)) && contest.unit().text().equalsIgnoreCase(read.group(1));
    }

    private String ids() {
        return known.stream().map(e -> e.id().text()).collect(Collectors.joining(", "));
    }
}
