package canvass.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                + "\n## The states\n\n" + PICTURES + table(text.cells(false))
                + "\n## The nation\n\nThe margin of the whole popular vote.\n\n" + table(text.cells(true))
                + "\n## By election\n\nStates, all orders and shares together.\n\n" + table(text.elections())
                + "\n## Calls\n\nA state's first call on a night, which stands whatever comes after.\n\n"
                + table(text.calls())
                + "\n### Those that did not come true\n\nMargins in points.\n\n" + table(text.wrongCalls())
                + "\n## Probabilities\n\nOf the first party's win of a state, all orders and shares together.\n\n"
                + table(text.reliability());
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
            the better; 0.25 and 0.693 are a coin's); `called` the answers in which the trailing side had fewer than 1 world in 200,
            and `wrong` those of them where it won. The margin is that between the Democratic (first) and Republican (second) votes.
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
        Score all = report.sum(cell -> !cell.nation());
        double least = 1;
        String where = "";
        for (Order order : Order.values()) {
            for (double share : Backtest.SHARES) {
                double coverage = report.states(order, share).coverage90();
                if (coverage < least) {
                    least = coverage;
                    where = String.format(Locale.ROOT, "%s at %.0f %%", order.text(), 100 * share);
                }
            }
        }
        return String.format(
                Locale.ROOT,
                """
                | | to reach | reached |
                |---|---|---|
                | 90 %% intervals of states that held, over all | 87 to 95 %% | %.1f %% |
                | the least in any cell of order and share | 80 %% | %.1f %% (%s) |
                | wrong among all answers that were calls | under 1 in 1,000 | %d of %d |
                | wrong among first calls | under 1 in 1,000 | %d of %d |
                """,
                100 * all.coverage90(),
                100 * least,
                where,
                all.wrong(),
                all.called(),
                report.firstCalls().wrong(),
                report.firstCalls().called());
    }

    private static String table(List<List<String>> rows) {
        String rule = "|" + "---|".repeat(rows.getFirst().size());
        return row(rows.getFirst()) + "\n" + rule + "\n"
                + rows.stream().skip(1).map(CalibrationPage::row).collect(Collectors.joining("\n")) + "\n";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
