package canvass.standing;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
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
import canvass.model.Moment;
import canvass.model.Provenance;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An election is defined anew while its count goes on: a county was forgotten and is added. */
final class RedefinitionTest {
    private static final ElectionId ELECTION = new ElectionId("test-2024");
    private static final ContestId CONTEST = new ContestId("test-2024/governor");
    private static final Instant NIGHT = Instant.parse("2024-11-06T02:00:00Z");

    @TempDir
    private Path folder;

    private int documents;

    @Test
    void counts_of_a_unit_that_only_the_newer_definition_has_are_added_to_those_before() throws IOException {
        try (Ledger ledger = Ledgers.open(folder.resolve("ledger.db").toString())) {
            var watching = new Standings(ledger, ELECTION);
            append(ledger, new ElectionDefined(election("adams"), NIGHT, NIGHT));
            append(ledger, report("adams", 100));
            watching.catchUp();
            append(ledger, new ElectionDefined(election("adams", "baker"), NIGHT, NIGHT));
            append(ledger, report("baker", 7));
            watching.catchUp();
            var opened = new Standings(ledger, ELECTION);
            opened.catchUp();

            assertThat(votes(watching)).as("by one who watched").isEqualTo(107);
            assertThat(votes(opened)).as("by one who reads it all at once").isEqualTo(107);
        }
    }

    private static long votes(Standings standings) {
        return standings
                .find(CONTEST, Moment.asOf(NIGHT))
                .orElseThrow()
                .findCount()
                .orElseThrow()
                .tabulation()
                .count()
                .total();
    }

    private void append(Ledger ledger, Fact fact) throws IOException {
        documents++;
        var document = new Document(
                "document " + documents, "%064x".formatted(documents), 1, "test", new Provenance("Clerk", "", "", ""));
        ledger.append(document, ELECTION, NIGHT, sink -> sink.accept(fact));
    }

    private static Election election(String... counties) {
        var units = new ArrayList<Unit>();
        units.add(unit("xx", UnitType.STATE, Optional.empty()));
        for (String county : counties) {
            units.add(unit("xx/" + county, UnitType.COUNTY, Optional.of(new UnitId("xx"))));
        }
        var contest = new Contest(
                CONTEST,
                "Governor",
                new UnitId("xx"),
                List.of(new Choice(new ChoiceId("smith"), "Smith", "")),
                new CountingRule.Plurality());
        return new Election(ELECTION, "Test", LocalDate.parse("2024-11-05"), ZoneOffset.UTC, List.of(contest), units);
    }

    private static Unit unit(String id, UnitType type, Optional<UnitId> parent) {
        return new Unit(new UnitId(id), id, type, parent, Optional.empty(), List.of(), OptionalLong.empty());
    }

    private static CountReport report(String county, long votes) {
        return new CountReport(
                CONTEST,
                new UnitId("xx/" + county),
                CountType.TOTAL,
                NIGHT,
                NIGHT,
                List.of(new ChoiceVotes(new ChoiceId("smith"), votes)),
                OptionalLong.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                1);
    }
}
