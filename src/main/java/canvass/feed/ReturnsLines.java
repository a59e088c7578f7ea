package canvass.feed;

import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.UnitId;
import canvass.model.UnitsReporting;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Turns the lines of one returns CSV into reports. */
final class ReturnsLines {
    /** Which contest a unit's count is of, given what the contest's cell says and which choices have votes. */
    private record ContestKey(UnitId unit, String cell, List<ChoiceId> choices) {}

    private final ReturnsColumns columns;
    private final Election election;
    private final Optional<Instant> publishedAt;
    private final Times times;
    private final Places places;
    private final Contests contests;
    private final Reports reports;
    private final Map<ContestKey, Contest> found = new HashMap<>();

    ReturnsLines(ReturnsColumns columns, Received document, Election election, Gate gate) {
        this.columns = columns;
        this.election = election;
        this.publishedAt = document.publishedAt();
        this.times = new Times(document, election);
        this.places = new Places(election);
        this.contests = new Contests(election, places);
        this.reports = new Reports(gate, Reports.Disagreement.REFUSED);
    }

    /** @throws Refused when the line cannot be used */
    void read(CsvRecord cells) throws Refused {
        long line = cells.getStartingLineNumber();
        UnitId unit = places.unit(cell(cells, columns.unit()), line, "unit");
        Instant time = time(cells, line);
        String published = cell(cells, columns.published());
        List<ChoiceVotes> votes = votes(cells, line);
        String ballots = cell(cells, columns.ballots());
        String expected = cell(cells, columns.expected());
        Optional<UnitsReporting> units = units(cells, line);
        if (votes.isEmpty() && ballots.isEmpty() && units.isEmpty() && expected.isEmpty()) {
            throw new Refused("no-figures", line, "", "the line has no figures; fill in a count or leave the line out");
        }
        Contest contest = contest(unit, cell(cells, columns.contest()), votes, line);
        var report = new CountReport(
                contest.id(),
                unit,
                mode(cell(cells, columns.mode()), line),
                time,
                published.isEmpty() ? time : times.read(published, line, "published"),
                votes,
                ballots.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Counts.votes(ballots, line, "ballots")),
                units,
                expected.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(Counts.basisPoints(expected, line, "expected")),
                line);
        reports.accept(report, "unit");
        reports.compareWithTotal(report, contest, "ballots");
    }

    /** The cell without spaces around it; empty too when there is no such column. */
    private static String cell(CsvRecord cells, int column) {
        return column < 0 ? "" : cells.getField(column).strip();
    }

    private Instant time(CsvRecord cells, long line) throws Refused {
        String text = cell(cells, columns.time());
        if (!text.isEmpty()) {
            return times.read(text, line, "time");
        }
        Instant given = publishedAt.orElseThrow(() -> new Refused(
                "no-time", line, "time", "there is no time; write it, or give the document's with --published"));
        return times.possible(given, "--published " + given, line, "time");
    }

    private List<ChoiceVotes> votes(CsvRecord cells, long line) throws Refused {
        var votes = new ArrayList<ChoiceVotes>(columns.choices().size());
        for (ReturnsColumns.ChoiceColumn column : columns.choices()) {
            String text = cell(cells, column.index());
            if (!text.isEmpty()) {
                ChoiceId choice = column.choice();
                votes.add(new ChoiceVotes(choice, Counts.votes(text, line, choice.text())));
            }
        }
        return votes;
    }

    private Optional<UnitsReporting> units(CsvRecord cells, long line) throws Refused {
        String reporting = cell(cells, columns.reporting());
        String total = cell(cells, columns.units());
        if (reporting.isEmpty() && total.isEmpty()) {
            return Optional.empty();
        }
        if (reporting.isEmpty() || total.isEmpty()) {
            String empty = reporting.isEmpty() ? "reporting" : "units";
            throw new Refused("half-of-units", line, empty, "reporting and units go together; fill in " + empty);
        }
        return Optional.of(Counts.units(reporting, "reporting", total, "units", line));
    }

    private static CountType mode(String text, long line) throws Refused {
        if (text.isEmpty()) {
            return CountType.TOTAL;
        }
        return CountType.find(text)
                .orElseThrow(() -> new Refused(
                        "unknown-mode",
                        line,
                        "mode",
                        Counts.shown(text) + " is not a kind of ballots; write total, election-day, early, absentee,"
                                + " absentee-mail, absentee-in-person, provisional, uocava or other"));
    }

    private Contest contest(UnitId unit, String cell, List<ChoiceVotes> votes, long line) throws Refused {
        var choices = new ArrayList<ChoiceId>(votes.size()); // a stream here is a tenth of the whole reading time
        for (ChoiceVotes v : votes) {
            choices.add(v.choice());
        }
        var key = new ContestKey(unit, cell, choices);
        Contest known = found.get(key);
        if (known == null) {
            known = cell.isEmpty() ? contests.of(unit, choices, line) : named(unit, cell, choices, line);
            found.put(key, known);
        }
        return known;
    }

    private Contest named(UnitId unit, String cell, List<ChoiceId> choices, long line) throws Refused {
        Contest contest = find(cell)
                .or(() -> find(election.id() + "/" + cell))
                .orElseThrow(() -> new Refused(
                        "unknown-contest",
                        line,
                        "contest",
                        Counts.shown(cell) + " is not a contest of " + election.id()
                                + "; write its id, or what follows the election's"));
        if (!Contests.takesCounts(contest)) {
            throw Contests.takesNoCounts(contest, line);
        }
        if (!places.isInside(unit, contest.unit())) {
            throw new Refused(
                    "unit-outside-contest",
                    line,
                    "unit",
                    unit + " does not lie in " + contest.unit() + ", where " + contest.id()
                            + " is voted on; correct one");
        }
        if (choices.stream().anyMatch(choice -> contest.find(choice).isEmpty())) {
            throw Contests.unknownChoice(contest, choices, line);
        }
        return contest;
    }

    private Optional<Contest> find(String id) {
        try {
            return election.find(new ContestId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not even readable as an id, so no contest has it
        }
    }
}
