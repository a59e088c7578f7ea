package canvass.cli;

import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.Election;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the contest that somebody means, in any case of letters: its whole id, what follows the election's, or its end. */
final class ContestFinder {
    private static final int SUGGESTED = 5;

    private final Election election;

    ContestFinder(Election election) {
        this.election = election;
    }

    /** @throws UsageException when there is none, or several that could be meant */
    ContestId find(String text) throws UsageException {
        String prefix = lower(election.id() + "/");
        String wanted = lower(text).startsWith(prefix) ? lower(text).substring(prefix.length()) : lower(text);
        Optional<ContestId> whole =
                ids().filter(id -> lower(id.text()).equals(prefix + wanted)).findFirst();
        if (whole.isPresent()) {
            return whole.get();
        }
        List<ContestId> endings =
                ids().filter(id -> lower(id.text()).endsWith("/" + wanted)).toList();
        if (endings.size() == 1) {
            return endings.getFirst();
        }
        throw new UsageException("There is no contest " + text + " in " + election.id() + ". " + advice(wanted));
    }

    private String advice(String wanted) {
        String end = wanted.substring(wanted.lastIndexOf('/') + 1);
        String near = ids().filter(id -> lower(id.text()).contains(end))
                .limit(SUGGESTED)
                .map(ContestId::text)
                .collect(Collectors.joining(" or "));
        return (near.isEmpty() ? "" : "Do you mean " + near + "? ") + "canvass standing " + election.id()
                + " lists all " + Style.number(election.contests().size()) + ".";
    }

    private Stream<ContestId> ids() {
        return election.contests().stream().map(Contest::id);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
