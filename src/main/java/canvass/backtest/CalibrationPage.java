package canvass.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code calibration.md} and its pictures. The same report gives the same bytes. */
public final class CalibrationPage {
    private static final String PICTURES = """
            ![How often what was given a probability came true](images/calibration-reliability.svg)

            ![How often intervals held, by share counted](images/calibration-coverage.svg)

            ![How often the 90 % interval held, by order](images/calibration-coverage-orders.svg)

            ![Mean error of a state's margin](images/calibration-error.svg)

            ![Mean width of a state's 90 % interval](images/calibration-width.svg)

            """;

    private static final String CALLS = """
            A state's first call on a night by the rule of real calls, which stands whatever comes after; in the last line by 1 in
            200 alone. `mean share counted` is of the state's own votes, which can be more than the share asked for while one county
            is in: a first call on a single county has columns of its own.

            """;

    private static final String WRONG = """
            Margins in points. `at` is the share that every state was to have counted, `counted` what it had, `counties` how many of
            its counties were in.

            """;

    private static final String UNSEEN = """
            On every night a third of the states, drawn anew, has nothing counted while the others stand at the shares given. What is
            known of such a state is its earlier elections and how the others move. It is called when the trailing side wins in no
            more than 1 in 1,000 worlds, five times as sure as elsewhere, and under stress too: that is the rule for real calls of a
            state in which nothing is counted. The same states are drawn at all four shares, so the lines are not independent.

            """;

    private final BacktestReport report;

    public CalibrationPage(BacktestReport report) {
        this.report = report;
    }

    /**
     * Writes all files; those of the same name are replaced.
     *
     * @param folder made when it is not there; the pictures go into its {@code images}
     */
    public void write(Path folder) throws IOException {
        Path images = Files.createDirectories(folder.resolve("images"));
        for (Map.Entry<String, String> chart : new Charts(report).all().entrySet()) {
            Files.writeString(images.resolve(chart.getKey()), chart.getValue());
        }
        Files.writeString(folder.resolve("calibration.md"), page());
    }

    private String page() {
        var text = new BacktestText(report);
        return introduction()
                + "\n## Against what was to be reached\n\n" + verdict()
                + "\n## The states\n\n" + PICTURES + table(text.cells(Cell.Of.STATES))
                + "\n## The nation\n\nThe margin of the whole popular vote.\n\n" + table(text.cells(Cell.Of.NATION))
                + "\n## By election\n\nStates, all orders and shares together.\n\n" + table(text.elections())
                + "\n## Calls\n\n" + CALLS + table(text.calls())
                + "\n### Those that did not come true, by the rule\n\n" + WRONG + table(text.wrongCalls(CallTest.RULE))
                + "\n### And by 1 in 200 alone\n\n" + table(text.wrongCalls(CallTest.ODDS))
                + "\n## Called from history alone\n\n" + UNSEEN + table(text.unseen()) + wrongUnseen()
                + "\n## Probabilities\n\nOf the first party's win of a state, all orders and shares together.\n\n"
                + table(text.reliability());
    }

    private String wrongUnseen() {
        return report.wrongUnseen().isEmpty()
                ? "\nNone was wrong.\n"
                : "\nWrong: "
                        + report.wrongUnseen().entrySet().stream()
                                .map(e -> e.getKey() + " (" + e.getValue() + " times)")
                                .collect(Collectors.joining(", "))
                        + ".\n";
    }

    private String introduction() {
        Backtest.Plan plan = report.plan();
        return String.format(
                Locale.ROOT,
                """
            # How far the projection can be trusted

            This page is written by a command and not by hand. The US presidential elections of %d to %d (%d of them, by county, each
            predicted from the two before it) are counted again on %d simulated nights for each of %d orders; at each share of the vote
            every state is projected, and each answer is scored against the result. Make it again with

                %s

            Orders, within each state: **random**; **small first** (by the votes four years before, times a log-normal of sigma 0.5);
            **first or second party first** (by the margin four years before, with normal noise of 0.25); **large cities last** (the tenth
            of the counties with most votes after all others); **partial units** (all counties count at once, at speeds with a log-normal
            sigma of 0.7; the ballots counted first are off by a normal 0.15 in log-odds common to the state and 0.10 of the county's
            own, shrinking to nothing as the count ends; what is said to be expected is off by 5 %%. These three are assumptions, since the
            history has no counts by time). Counties come in complete in all orders but the last. All states stand at the same share;
            where the next county would be more than that, the count is that of the county before, and a state's first county is always
            in. States of which nothing or all is counted are not scored, so the District of Columbia never is.

            `n` is how many answers were scored; `error` the mean error of the margin in points; then how often intervals of 50, 80, 90
            and 99 %% held, and the mean width of the 90 %% interval in points; Brier and log score of the first party's probability (the less
            the better; 0.25 and 0.693 are a coin's); `1 in 200` the answers in which the trailing side had no more than 1 world in 200 and
            `wrong` those of them where it won; `called` those that pass the rule of real calls as well ([calls.md](calls.md): no more than
            1 in 200 also after a correction of half a per cent against the leader and by a model a quarter less sure; 1 in 1,000 for
            whoever is behind in the count), and `wrong` of those. Poll closings and recount margins, which hold real calls back further,
            are not looked at. The margin is that between the Democratic (first) and Republican (second) votes.
            """,
                plan.years().getFirst(),
                plan.years().getLast(),
                plan.years().size(),
                plan.nights(),
                Order.values().length,
                command());
    }

    private String command() {
        Backtest.Plan plan = report.plan();
        return String.format(
                Locale.ROOT,
                "./canvass backtest --from %d --to %d --nights %d --draws %d --seed %d --out docs",
                plan.years().getFirst(),
                plan.years().getLast(),
                plan.nights(),
                plan.draws(),
                plan.seed());
    }

    private String verdict() {
        Score all = report.all(Cell.Of.STATES);
        Score unseen = report.all(Cell.Of.UNSEEN);
        double least = 1;
        String where = "";
        for (Order order : Order.values()) {
            for (double share : Backtest.SHARES) {
                double coverage = report.all(Cell.Of.STATES, order, share).coverage90();
                if (coverage < least) {
                    least = coverage;
                    where = String.format(Locale.ROOT, "%s at %.0f %%", order.text(), 100 * share);
                }
            }
        }
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("", "to reach", "reached"));
        lines.add(List.of("90 % intervals of states that held, over all", "87 to 95 %", percent(all.coverage90())));
        lines.add(List.of("the least in any cell of order and share", "80 %", percent(least) + " (" + where + ")"));
        for (CallTest test : List.of(CallTest.RULE, CallTest.ODDS)) {
            FirstCalls first = report.firstCalls(test);
            String by = ", by " + test.text();
            lines.add(reached("wrong among all answers that were calls" + by, all.wrong(test), all.called(test)));
            lines.add(reached("wrong among first calls" + by, first.wrong(), first.called()));
        }
        lines.add(List.of(
                "wrong among calls from history alone",
                "none",
                unseen.wrong(CallTest.RULE) + " of " + unseen.called(CallTest.RULE)));
        return table(lines);
    }

    private static List<String> reached(String what, long wrong, long of) {
        String rate = String.format(Locale.ROOT, "%.2f in 1,000", of == 0 ? 0 : 1000.0 * wrong / of);
        return List.of(what, "under 1 in 1,000", wrong + " of " + of + ": " + rate);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String table(List<List<String>> rows) {
        if (rows.size() == 1) {
            return "None.\n";
        }
        String rule = "|" + "---|".repeat(rows.getFirst().size());
        return row(rows.getFirst()) + "\n" + rule + "\n"
                + rows.stream().skip(1).map(CalibrationPage::row).collect(Collectors.joining("\n")) + "\n";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
