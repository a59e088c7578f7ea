package canvass.web;

import canvass.desk.Desk;
import canvass.desk.Replay;
import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.CountingRule;
import canvass.model.Document;
import canvass.model.Election;
import canvass.model.ElectionDefined;
import canvass.model.ElectionId;
import canvass.model.Fact;
import canvass.model.PollClosing;
import canvass.model.Provenance;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import canvass.model.UnitsReporting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A night of two states, served: Georgia with one county, Pennsylvania with two. Votes come at one, two and three o'clock;
 * at two, Philadelphia loses some; at three, Adams has an impossible figure.
 */
final class Night implements AutoCloseable {
    static final ElectionId ID = new ElectionId("us-2020");
    static final ContestId PRESIDENT = new ContestId("us-2020/president");
    static final ContestId PENNSYLVANIA = new ContestId("us-2020/president/PA");
    static final Instant CLOSING = Instant.parse("2020-11-04T00:00:00Z");
    static final Instant END = Instant.parse("2020-11-04T06:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final List<Choice> CHOICES = List.of(
            new Choice(new ChoiceId("biden"), "Joseph R. Biden Jr.", "Democratic"),
            new Choice(new ChoiceId("trump"), "Donald J. Trump", "Republican"),
            new Choice(new ChoiceId("formula"), "=1+1", "@party"));

    final Ledger ledger;
    final Desk desk;
    final WebServer server;
    private int documents;

    private Night(Path folder) throws IOException {
        ledger = Ledgers.open(folder.resolve("ledger.db").toString());
        append(new ElectionDefined(election(), Instant.EPOCH, Instant.EPOCH));
        append(
                count("us/PA/42101", "2020-11-04T01:00:00Z", 500, 300, 10),
                count("us/PA/42001", "2020-11-04T01:10:00Z", 100, 250, 10),
                count("us/GA/13121", "2020-11-04T01:20:00Z", 300, 400, 5),
                count("us/PA/42101", "2020-11-04T02:00:00Z", 450, 300, 20),
                count("us/PA/42101", "2020-11-04T02:30:00Z", 900, 400, 20),
                count("us/PA/42001", "2020-11-04T03:00:00Z", 90_000, 250, 20));
        desk = new Desk(ledger, InstantSource.system());
        server = WebServer.start(desk, 0);
    }

    static Night begin(Path folder) throws IOException {
        return new Night(folder);
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** A paused replay, so that "now" stands still until a test moves it. */
    Replay replay() {
        var replay = new Replay(InstantSource.system(), CLOSING, END, 600);
        replay.setPaused(true);
        replay.moveTo(CLOSING);
        desk.begin(ID, replay);
        return replay;
    }

    void append(Fact... facts) throws IOException {
        String hash = "%064x".formatted(++documents);
        var document = new Document(
                "returns-" + documents + ".csv",
                hash,
                10,
                "returns-csv",
                new Provenance("The clerk", "phone", "", "returns.csv"));
        ledger.append(
                document,
                ID,
                Instant.parse("2020-12-01T00:00:00Z"),
                sink -> List.of(facts).forEach(sink));
    }

    static CountReport count(String unit, String at, long biden, long trump, int reporting) {
        var votes = List.of(
                new ChoiceVotes(new ChoiceId("biden"), biden),
                new ChoiceVotes(new ChoiceId("trump"), trump),
                new ChoiceVotes(new ChoiceId("formula"), 1));
        Instant time = Instant.parse(at);
        return new CountReport(
                new ContestId("us-2020/president/" + unit.substring(3, 5)),
                new UnitId(unit),
                CountType.TOTAL,
                time,
                time,
                votes,
                OptionalLong.empty(),
                Optional.of(new UnitsReporting(reporting, 20)),
                OptionalInt.empty(),
                7);
    }

    private static Election election() {
        var contests = new ArrayList<Contest>();
        var rule = new CountingRule.Electors(
                List.of(
                        new Allocation(PENNSYLVANIA, 20, true),
                        new Allocation(new ContestId("us-2020/president/GA"), 16, true)),
                19);
        contests.add(new Contest(PRESIDENT, "President of the United States", new UnitId("us"), CHOICES, rule));
        contests.add(state("PA", "Pennsylvania"));
        contests.add(state("GA", "Georgia"));
        var units = List.of(
                unit("us", "United States", UnitType.COUNTRY, OptionalLong.empty()),
                unit("us/PA", "Pennsylvania", UnitType.STATE, OptionalLong.empty()),
                unit("us/GA", "Georgia", UnitType.STATE, OptionalLong.empty()),
                unit("us/PA/42101", "Philadelphia", UnitType.COUNTY, OptionalLong.of(2_000)),
                unit("us/PA/42001", "Adams", UnitType.COUNTY, OptionalLong.of(1_000)),
                unit("us/GA/13121", "Fulton", UnitType.COUNTY, OptionalLong.of(1_500)));
        return new Election(ID, "A night of two states", LocalDate.of(2020, 11, 3), ZONE, contests, units);
    }

    private static Contest state(String code, String name) {
        return new Contest(
                new ContestId("us-2020/president/" + code),
                "President: " + name,
                new UnitId("us/" + code),
                CHOICES,
                new CountingRule.Plurality());
    }

    private static Unit unit(String id, String name, UnitType type, OptionalLong earlier) {
        Optional<UnitId> parent =
                id.contains("/") ? Optional.of(new UnitId(id.substring(0, id.lastIndexOf('/')))) : Optional.empty();
        List<PollClosing> closings = type == UnitType.STATE ? List.of(new PollClosing(CLOSING, ZONE)) : List.of();
        return new Unit(new UnitId(id), name, type, parent, Optional.empty(), closings, earlier);
    }

    @Override
    public void close() {
        server.close();
        desk.close();
    }
}
