package canvass.count;

import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.PollClosing;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import canvass.model.UnitsReporting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A state of three counties with two candidates and a write-in line, whose polls close at midnight UTC. */
final class Fixture {
    static final Instant CLOSE = Instant.parse("2024-11-06T00:00:00Z");
    static final ContestId CONTEST = new ContestId("test-2024/governor");
    static final UnitId STATE = new UnitId("xx");
    static final UnitId ADAMS = new UnitId("xx/adams");
    static final UnitId BAKER = new UnitId("xx/baker");
    static final UnitId CLARK = new UnitId("xx/clark");

    private Fixture() {}

    static Election election() {
        var units = new ArrayList<Unit>();
        units.add(unit(STATE, Optional.empty(), List.of(new PollClosing(CLOSE, ZoneOffset.UTC)), 9_000));
        for (UnitId county : List.of(ADAMS, BAKER, CLARK)) {
            units.add(unit(county, Optional.of(STATE), List.of(), 3_000));
        }
        var contest = new Contest(
                CONTEST,
                "Governor",
                STATE,
                List.of(
                        new Choice(new ChoiceId("smith"), "Smith", "A"),
                        new Choice(new ChoiceId("jones"), "Jones", "B"),
                        new Choice(new ChoiceId("write-ins"), "Write-ins", "")),
                new CountingRule.Plurality());
        return new Election(
                new ElectionId("test-2024"),
                "Test",
                LocalDate.parse("2024-11-05"),
                ZoneId.of("UTC"),
                List.of(contest),
                units);
    }

    private static Unit unit(UnitId id, Optional<UnitId> parent, List<PollClosing> closings, long earlier) {
        UnitType type = parent.isPresent() ? UnitType.COUNTY : UnitType.STATE;
        return new Unit(id, id.shortName(), type, parent, Optional.empty(), closings, OptionalLong.of(earlier));
    }

    /** A report of Smith and Jones so many minutes after the polls closed. */
    static CountReport report(UnitId unit, int minutes, long smith, long jones) {
        return report(unit, minutes, CountType.TOTAL, List.of(votes("smith", smith), votes("jones", jones)));
    }

    static CountReport report(UnitId unit, int minutes, CountType type, List<ChoiceVotes> votes) {
        return new CountReport(
                CONTEST,
                unit,
                type,
                at(minutes),
                at(minutes),
                votes,
                OptionalLong.empty(),
                Optional.of(new UnitsReporting(1, 20)),
                OptionalInt.empty(),
                1);
    }

    static Instant at(int minutes) {
        return CLOSE.plusSeconds(60L * minutes);
    }

    static ChoiceVotes votes(String choice, long votes) {
        return new ChoiceVotes(new ChoiceId(choice), votes);
    }

    /** A count as one readable line: {@code smith 12 | jones 11 | write-ins 0}. */
    static String line(Tabulation tabulation) {
        var parts = new ArrayList<String>();
        List<Choice> choices = tabulation.contest().choices();
        for (int c = 0; c < choices.size(); c++) {
            parts.add(choices.get(c).id() + " " + tabulation.count().votes().get(c));
        }
        return String.join(" | ", parts);
    }
}
