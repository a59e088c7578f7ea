package canvass.official;

import canvass.model.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules of one jurisdiction for one span of elections.
 *
 * @param unit the jurisdiction
 * @param from the first election day they hold for
 * @param to the last one, where they have been changed since or were not looked at beyond
 * @param certifier who certifies, by office
 * @param countyDue the last day for counties, where the law names one
 * @param due the last day for the jurisdiction itself, where the law names one
 * @param automaticRecount the recount that nobody needs to ask for
 * @param requestedRecount the recount that one may ask for
 * @param firstRound how a first round is decided, where a second one may follow; empty where most votes win
 * @param statute on the canvass and certification
 * @param source where the days and rules were looked up
 * @param note where sources differ
 */
public record Procedure(
        UnitId unit,
        LocalDate from,
        Optional<LocalDate> to,
        String certifier,
        Optional<Due> countyDue,
        Optional<Due> due,
        Optional<RecountRule> automaticRecount,
        Optional<RecountRule> requestedRecount,
        Optional<FirstRound> firstRound,
        String statute,
        String source,
        String note) {

    boolean holdsOn(LocalDate electionDay) {
        return !electionDay.isBefore(from)
                && to.map(last -> !electionDay.isAfter(last)).orElse(true);
    }

    /** The day by which the jurisdiction certifies an election of that day. */
    public Optional<LocalDate> certifiesBy(LocalDate electionDay) {
        return due.map(d -> d.after(electionDay));
    }

    /** Whether a contest this close is counted again without anybody asking. */
    public boolean isRecountedAutomatically(Closeness closeness) {
        return automaticRecount.map(rule -> rule.threshold().holds(closeness)).orElse(false);
    }
}
