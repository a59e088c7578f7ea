package canvass.feed;

import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the contest that a document's counts are of. */
final class Contests {
    private final Election election;
    private final Places places;

    Contests(Election election, Places places) {
        this.election = election;
        this.places = places;
    }

    /**
     * The contest that a count of a unit belongs to: that of the nearest unit, from itself upwards, where contests with all
     * of these choices are voted on. A contest decided by electors takes no counts of its own.
     *
     * @throws Refused when there is none, or several that the choices do not tell apart
     */
    Contest of(UnitId unit, Collection<ChoiceId> choices, long line) throws Refused {
        var without = new ArrayList<Contest>();
        for (Optional<UnitId> at = Optional.of(unit); at.isPresent(); at = at.flatMap(places::parent)) {
            List<Contest> counted = election.contestsIn(at.get()).stream()
                    .filter(Contests::takesCounts)
                    .toList();
            List<Contest> fitting =
                    counted.stream().filter(c -> hasAll(c, choices)).toList();
            if (fitting.size() == 1) {
                return fitting.getFirst();
            }
            if (fitting.size() > 1) {
                throw ambiguous(unit, fitting, line);
            }
            without.addAll(counted);
        }
        throw noContest(unit, choices, without, line);
    }

    /** Whether counts are reported for the contest itself, and not only for those that appoint its electors. */
    static boolean takesCounts(Contest contest) {
        return switch (contest.rule()) {
            case CountingRule.Plurality _ -> true;
            case CountingRule.Electors _ -> false;
        };
    }

    static boolean hasAll(Contest contest, Collection<ChoiceId> choices) {
        return choices.stream().allMatch(choice -> contest.find(choice).isPresent());
    }

    private static Refused ambiguous(UnitId unit, List<Contest> contests, long line) {
        return new Refused(
                "ambiguous-contest",
                line,
                "contest",
                unit + " may belong to "
                        + Places.listed(contests.stream().map(Contest::id).toList())
                        + "; add a contest column that says which");
    }

    private Refused noContest(UnitId unit, Collection<ChoiceId> choices, List<Contest> without, long line) {
        if (!without.isEmpty()) {
            return unknownChoice(without.getFirst(), choices, line);
        }
        boolean byElectors = election.contestsIn(unit).stream().anyMatch(c -> !takesCounts(c));
        return byElectors
                ? takesNoCounts(election.contestsIn(unit).getFirst(), line)
                : new Refused(
                        "no-contest",
                        line,
                        "unit",
                        "no contest of " + election.id() + " is voted on in " + unit
                                + "; check the unit, or name the contest in a contest column");
    }

    static Refused takesNoCounts(Contest contest, long line) {
        return new Refused(
                "contest-takes-no-counts",
                line,
                "contest",
                contest.id() + " is decided by electors and takes no counts of its own;"
                        + " report the contests that appoint them");
    }

    /** What to say when a contest has not all of these choices: the first that it lacks is the field. */
    static Refused unknownChoice(Contest contest, Collection<ChoiceId> choices, long line) {
        String missing = choices.stream()
                .filter(c -> contest.find(c).isEmpty())
                .findFirst()
                .map(ChoiceId::text)
                .orElse("");
        return unknownChoice(contest, missing, line, missing);
    }

    static Refused unknownChoice(Contest contest, String name, long line, String field) {
        return new Refused(
                "unknown-choice",
                line,
                field,
                Counts.shown(name) + " is not a choice of " + contest.id() + "; its choices are "
                        + Places.listed(
                                contest.choices().stream().map(Choice::id).toList()));
    }
}
