package canvass.feed;

import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Contest;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.Provenance;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Timed county counts of a night, two candidates, in the order of time.
 *
 * <p>Two lines of a county may have the same second and different counts: they are two readings within it, and both are
 * handed on in the file's order, the later one to hold.
 */
public final class CountyNightCsvReader implements FeedReader {
    private static final List<String> NEEDED =
            List.of("state", "fips", "reporting", "precincts", "time", "trumpd", "bidenj");
    /** The county's name and the margin follow from the others and are not read. */
    private static final List<String> KNOWN =
            List.of("state", "name", "fips", "reporting", "precincts", "time", "trumpd", "bidenj", "margin2020");

    private static final ChoiceId TRUMP = new ChoiceId("trump");
    private static final ChoiceId BIDEN = new ChoiceId("biden");

    @Override
    public String format() {
        return "county-night-csv";
    }

    @Override
    public String description() {
        return "timed county counts of a night: state, fips, precincts, time and two candidates";
    }

    @Override
    public boolean recognises(Sample sample) {
        return sample.columns().containsAll(List.of("fips", "precincts", "trumpd", "bidenj"));
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
            var places = new Places(election);
            var night = new Night(
                    new Times(document, election),
                    places,
                    new Contests(election, places),
                    states(election),
                    new Reports(gate, Reports.Disagreement.LATER_LINE_HOLDS));
            table.forEachLine(gate, cells -> night.read(new FeedLine(table, cells)));
        });
    }

    /** The states by the names that the file gives them. */
    private static Map<String, UnitId> states(Election election) {
        return election.units().stream()
                .filter(unit -> unit.type() == UnitType.STATE)
                .collect(Collectors.toMap(Unit::name, Unit::id, (first, second) -> first));
    }

    private record Night(Times times, Places places, Contests contests, Map<String, UnitId> states, Reports reports) {
        void read(FeedLine cells) throws Refused {
            long line = cells.line();
            UnitId unit = places.unitByFips(cells.text("fips"), state(cells), line, "fips");
            Instant time = times.read(cells.text("time"), line, "time");
            var votes = List.of(
                    new ChoiceVotes(TRUMP, cells.votes("trumpd")), new ChoiceVotes(BIDEN, cells.votes("bidenj")));
            Contest contest = contests.of(unit, List.of(TRUMP, BIDEN), line);
            var units = Counts.units(cells.text("reporting"), "reporting", cells.text("precincts"), "precincts", line);
            reports.accept(
                    new CountReport(
                            contest.id(),
                            unit,
                            CountType.TOTAL,
                            time,
                            time,
                            votes,
                            OptionalLong.empty(),
                            Optional.of(units),
                            OptionalInt.empty(),
                            line),
                    "fips");
        }

        private UnitId state(FeedLine cells) throws Refused {
            String name = cells.text("state");
            UnitId state = states.get(name);
            if (state == null) {
                throw new Refused(
                        "unknown-unit",
                        cells.line(),
                        "state",
                        Counts.shown(name)
                                + " is not the name of a state of the election; correct it, such as Indiana");
            }
            return state;
        }
    }
}
