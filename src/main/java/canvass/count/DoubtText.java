package canvass.count;

import canvass.model.ChoiceVotes;
import canvass.model.CountReport;
import canvass.model.Unit;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words why a figure was set aside, with the numbers that show it. */
public final class DoubtText {
    private static final int SHOWN = 4;

    private DoubtText() {}

    /** One sentence for all doubts about a figure, the ones that are enough by themselves first. */
    public static String of(SetAside setAside, Unit unit) {
        return setAside.doubts().stream()
                .sorted()
                .map(doubt -> of(doubt, setAside.report(), unit))
                .collect(Collectors.joining("; "));
    }

    private static String of(Doubt doubt, CountReport report, Unit unit) {
        return switch (doubt) {
            case BEFORE_POLLS_CLOSE -> "reported before the polls closed, so not counted";
            case FAR_ABOVE_HISTORY ->
                number(Doubts.total(report)) + " votes where "
                        + number(unit.earlierBallots().orElse(0)) + " were cast in the election before";
            case ARITHMETIC_SERIES -> "the choices' votes go by equal steps, as in a test deck: " + firstVotes(report);
            case ONE_CHOICE_HAS_ALL -> "one choice has all " + number(Doubts.total(report)) + " votes";
            case COMPLETE_BUT_EMPTY ->
                "everything reported at once with " + number(Doubts.total(report)) + " votes, where "
                        + number(unit.earlierBallots().orElse(0)) + " were cast in the election before";
            case COMPLETE_AT_ONCE ->
                "all " + report.units().map(u -> u.total()).orElse(0) + " reporting units came in at once";
        };
    }

    private static String firstVotes(CountReport report) {
        return report.votes().stream()
                        .limit(SHOWN)
                        .map(ChoiceVotes::votes)
                        .map(DoubtText::number)
                        .collect(Collectors.joining(", "))
                + " ...";
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
