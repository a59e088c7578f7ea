package canvass.feed;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.UnitId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The compact memory of lines against a plain map that does the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class SeenLinesTest {
    private static final long SEED = 20201103;

    private record Key(UnitId unit, CountType type, Instant time) {}

    @Test
    void it_finds_what_a_plain_map_finds() throws Refused {
        var random = new Random(SEED);
        var seen = new SeenLines();
        var plain = new HashMap<Key, CountReport>();
        int agreeing = 0;
        int disagreeing = 0;
        for (int line = 1; line <= 200_000; line++) {
            CountReport report = report(random, line);
            CountReport before = plain.put(new Key(report.unit(), report.type(), report.effectiveAt()), report);

            Optional<SeenLines.Earlier> found = seen.earlier(report);

            var expected = Optional.ofNullable(before)
                    .map(b -> new SeenLines.Earlier(b.line(), b.votes().equals(report.votes())));
            assertThat(found).as("seed %d, line %d", SEED, line).isEqualTo(expected);
            agreeing += expected.filter(SeenLines.Earlier::agrees).isPresent() ? 1 : 0;
            disagreeing += expected.filter(e -> !e.agrees()).isPresent() ? 1 : 0;
        }
        assertThat(agreeing).as("the test met both cases").isGreaterThan(1000);
        assertThat(disagreeing).isGreaterThan(1000);
    }

    private static CountReport report(Random random, int line) {
        Instant time = Instant.ofEpochSecond(1_604_448_000L + random.nextInt(400));
        return new CountReport(
                new ContestId("us-2020/president/PA"),
                new UnitId("us/PA/" + random.nextInt(300)),
                random.nextBoolean() ? CountType.TOTAL : CountType.ABSENTEE,
                time,
                time,
                List.of(new ChoiceVotes(new ChoiceId("biden"), random.nextInt(2))),
                OptionalLong.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                line);
    }
}
