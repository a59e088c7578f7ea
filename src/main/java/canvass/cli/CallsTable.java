package canvass.cli;

import canvass.count.Tabulation;
import canvass.desk.OurCall;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.PollClosing;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.model.When;
import canvass.standing.Standings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Our calls beside another caller's: when, on what count, and how it ended. */
final class CallsTable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneOffset.UTC);

    /** A call so soon after the last polls closed was made on the closing itself. */
    private static final Duration AT_CLOSING = Duration.ofMinutes(3);

    private static final String ROW = "%-16s %-10s %-12s %-12s %9s %8s %8s %8s %8s %8s";

    private final Election election;
    private final Standings standings;
    private final Instant now;

    /** @param now up to when the count is taken for how it ended */
    CallsTable(Election election, Standings standings, Instant now) {
        this.election = election;
        this.standings = standings;
        this.now = now;
    }

    List<String> lines(List<OurCall> ours, List<Recorded<RaceCall>> others, String caller) {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                ROW,
                "contest",
                "ours",
                "our time",
                caller,
                "lag min",
                "counted",
                "probab.",
                "stress",
                "margin",
                "in end"));
        var lags = new ArrayList<Long>();
        int wrong = 0;
        int open = 0;
        for (Contest contest : election.contests()) {
            if (!(contest.rule() instanceof CountingRule.Plurality)) {
                continue;
            }
            Optional<OurCall> our = ours.stream()
                    .filter(c ->
                            c.contest().equals(contest.id()) && c.retractedAt().isEmpty())
                    .findFirst();
            Optional<Instant> other = other(contest.id(), others, caller);
            open += our.isEmpty() ? 1 : 0;
            wrong += our.isPresent() && inTheEnd(contest, our.get().called().choice()) < 0 ? 1 : 0;
            if (other.isPresent() && isAfterClosing(contest, other.get())) {
                lags.add(our.map(c -> lag(other.get(), c)).orElse(Long.MAX_VALUE));
            }
            lines.add(row(contest, our, other));
        }
        lines.add("");
        lines.add(summary(ours, lags, wrong, open, caller));
        return lines;
    }

    private static Optional<Instant> other(ContestId contest, List<Recorded<RaceCall>> others, String caller) {
        return others.stream()
                .map(Recorded::fact)
                .filter(c -> c.contest().equals(contest) && c.caller().equals(caller))
                .filter(c -> c.kind() == RaceCall.Kind.MADE)
                .map(RaceCall::when)
                .filter(When.Exactly.class::isInstance)
                .map(When::counts)
                .findFirst();
    }

    private boolean isAfterClosing(Contest contest, Instant called) {
        return election.pollClosings(contest.unit()).stream()
                .map(PollClosing::at)
                .max(Instant::compareTo)
                .map(close -> called.isAfter(close.plus(AT_CLOSING)))
                .orElse(false);
    }

    private static long lag(Instant other, OurCall our) {
        return Duration.between(other, our.at()).toMinutes();
    }

    private String row(Contest contest, Optional<OurCall> our, Optional<Instant> other) {
        String name = contest.id().text().substring(contest.id().text().lastIndexOf('/') + 1);
        String theirs = other.map(TIME::format).orElse("-");
        if (our.isEmpty()) {
            return String.format(Locale.ROOT, ROW, name, "not called", "-", theirs, "-", "-", "-", "-", "-", "-");
        }
        OurCall call = our.get();
        long all = standings
                .tabulate(contest.id(), Moment.asOf(now))
                .map(t -> t.count().total())
                .orElse(0L);
        return String.format(
                Locale.ROOT,
                ROW,
                name,
                call.called().choice(),
                TIME.format(call.at()),
                theirs,
                other.map(o -> Long.toString(lag(o, call))).orElse("-"),
                all == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * call.counted() / all),
                String.format(Locale.ROOT, "%.4f", call.called().numbers().probability()),
                String.format(Locale.ROOT, "%.4f", call.called().numbers().stressed()),
                points(call.countedMargin()),
                points(inTheEnd(contest, call.called().choice())));
    }

    private static String points(double margin) {
        return String.format(Locale.ROOT, "%+.1f", 100 * margin);
    }

    /** The margin of the one called over the best of the others in the end, of the votes of these two. */
    private double inTheEnd(Contest contest, ChoiceId choice) {
        Optional<Tabulation> tabulation = standings.tabulate(contest.id(), Moment.asOf(now));
        if (tabulation.isEmpty()) {
            return 0;
        }
        long own = tabulation.get().votes(choice);
        long best = contest.choices().stream()
                .filter(c -> !c.id().equals(choice))
                .mapToLong(c -> tabulation.get().votes(c.id()))
                .max()
                .orElse(0);
        return own + best == 0 ? 0 : (double) (own - best) / (own + best);
    }

    private static String summary(List<OurCall> ours, List<Long> lags, int wrong, int open, String caller) {
        List<Long> sorted = lags.stream().sorted().toList();
        String median = sorted.isEmpty()
                ? "no contest"
                : sorted.size() + " contests, in the median " + sorted.get(sorted.size() / 2) + " minutes";
        long back = ours.stream().filter(c -> c.retractedAt().isPresent()).count();
        return wrong + " of our calls are wrong by the count now, " + back + " were taken back, " + open
                + " contests are not called. Lag to " + caller + " where it called after the last polls closed: "
                + median
                + "; below zero is earlier, not called counts as never.";
    }
}
