package canvass.feed;

import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.Provenance;
import canvass.model.UnitId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Timed state totals of a night with the feed's estimate of the expected vote.
 *
 * <p>The candidates' shares are rounded to a tenth of a percent, which is thousands of votes in a large state: votes by
 * choice are not derived from them, only the total is taken. The lines are not all in the order of time, so that of two
 * different lines of one state and time nothing says which is the later: such a file is refused.
 */
public final class StateNightCsvReader implements FeedReader {
    private static final List<String> NEEDED = List.of("state", "eevp", "votes", "timestamp");
    private static final List<String> KNOWN =
            List.of("state", "biden_pct", "trump_pct", "margin", "eevp", "votes", "timestamp");
    /** Whose contest it is; that their votes are not taken does not change it. */
    private static final List<ChoiceId> CHOICES = List.of(new ChoiceId("biden"), new ChoiceId("trump"));

    @Override
    public String format() {
        return "state-night-csv";
    }

    @Override
    public String description() {
        return "timed state totals of a night with the expected vote (eevp)";
    }

    @Override
    public boolean recognises(Sample sample) {
        return sample.columns().containsAll(List.of("state", "eevp", "votes", "timestamp"));
    }

    @Override
    public Provenance provenance(Received document) {
        return FeedLine.provenance(document);
    }

    @Override
    public void read(Received document, Election election, Intake intake) throws IOException {
        Reading.lines(document, StandardCharsets.UTF_8, intake, (text, gate) -> {
            var table = new CsvTable(text);
            table.requireColumns(NEEDED, new HashSet<>(KNOWN));
            var times = new Times(document, election);
            var places = new Places(election);
            var contests = new Contests(election, places);
            var reports = new Reports(gate, Reports.Disagreement.REFUSED);
            table.forEachLine(
                    gate,
                    cells -> reports.accept(report(new FeedLine(table, cells), times, places, contests), "state"));
        });
    }

    private static CountReport report(FeedLine cells, Times times, Places places, Contests contests) throws Refused {
        long line = cells.line();
        UnitId state = places.state(cells.text("state"), line, "state");
        Contest contest = contests.of(state, CHOICES, line);
        Instant time = times.read(cells.text("timestamp"), line, "timestamp");
        return new CountReport(
                contest.id(),
                state,
                CountType.TOTAL,
                time,
                time,
                List.of(),
                OptionalLong.of(cells.votes("votes")),
                Optional.empty(),
                OptionalInt.of(Counts.basisPoints(cells.text("eevp"), line, "eevp")),
                line);
    }
}
