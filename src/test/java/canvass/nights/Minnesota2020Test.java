package canvass.nights;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.count.Correction;
import canvass.count.Doubt;
import canvass.count.SetAside;
import canvass.count.StatedTotal;
import canvass.count.Tabulation;
import canvass.standing.Stage;
import canvass.standing.Standings;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Minnesota's own count for President, from its test votes to the certified totals of 24 November. */
final class Minnesota2020Test {
    private static final String CONTEST = "mn-2020/president";
    private static final Instant CLOSE = Instant.parse("2020-11-04T02:00:00Z");
    private static final Instant CERTIFIED = Instant.parse("2020-11-24T20:00:00Z");

    private static Standings standings;

    @BeforeAll
    static void load() throws Exception {
        standings = Nights.load("mn-2020");
    }

    private static Tabulation at(Instant instant) {
        return Nights.standing(standings, CONTEST, instant)
                .findCount()
                .orElseThrow()
                .tabulation();
    }

    @Test
    void test_votes_before_the_polls_close_are_kept_and_do_not_count() {
        Tabulation morning = at(Instant.parse("2020-11-03T12:00:00Z"));

        assertThat(morning.count().total()).isZero();
        assertThat(morning.setAside())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.doubts()).contains(Doubt.BEFORE_POLLS_CLOSE));
        assertThat(Nights.standing(standings, CONTEST, Instant.parse("2020-11-03T12:00:00Z"))
                        .stage())
                .isEqualTo(Stage.VOTING);
    }

    @Test
    void the_test_deck_of_otter_tail_is_set_aside_from_0400_to_0430() {
        List<SetAside> suspects =
                at(CERTIFIED).setAside().stream().filter(SetAside::isSuspect).toList();

        assertThat(suspects).singleElement().satisfies(deck -> {
            assertThat(deck.report().unit().text()).isEqualTo("us/MN/27111");
            assertThat(deck.report().effectiveAt()).isEqualTo(Instant.parse("2020-11-04T04:00:05Z"));
            assertThat(deck.supersededAt()).contains(Instant.parse("2020-11-04T04:30:05Z"));
            assertThat(deck.doubts()).contains(Doubt.ARITHMETIC_SERIES, Doubt.COMPLETE_AT_ONCE);
        });
    }

    @Test
    void the_state_as_stated_by_its_own_file_is_the_sum_of_the_counties_in_every_version() throws IOException {
        int versions = 0;
        for (NamedCsvRecord row : rows("returns-state.csv")) {
            Instant time = Instant.parse(row.getField("time"));
            if (time.isBefore(CLOSE)) {
                continue;
            }
            versions++;
            Tabulation tabulation = at(time);
            List<Long> stated = new ArrayList<>();
            tabulation.contest().choices().forEach(c -> stated.add(Long.parseLong(row.getField(c.id().text()))));
            assertThat(tabulation.count().stated()).as("as of %s", time).isEqualTo(stated);
        }
        assertThat(versions).isGreaterThan(200);
    }

    @Test
    void what_is_counted_and_what_is_set_aside_is_what_is_stated() throws IOException {
        for (NamedCsvRecord row : rows("returns-state.csv")) {
            Instant time = Instant.parse(row.getField("time"));
            Tabulation tabulation = at(time);
            long setAside = tabulation.setAside().stream()
                    .filter(s -> s.isSuspect() && s.isCurrent())
                    .flatMap(s -> s.report().votes().stream())
                    .mapToLong(v -> v.votes())
                    .sum();
            long stated = tabulation.count().stated().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(tabulation.count().total() + setAside)
                    .as("as of %s", time)
                    .isEqualTo(stated);
        }
    }

    @Test
    void all_268_counts_that_went_down_are_marked_with_before_and_after() {
        int lowered = at(CERTIFIED).corrections().stream()
                .map(Correction::changes)
                .mapToInt(List::size)
                .sum();

        assertThat(lowered).isEqualTo(268);
    }

    @Test
    void the_certified_totals_are_those_of_the_last_file() {
        assertThat(at(CERTIFIED).count().votes())
                .containsExactly(
                        1_484_065L, 1_717_077L, 5_611L, 10_033L, 7_940L, 5_651L, 1_210L, 643L, 34_976L, 9_965L);
        assertThat(at(CERTIFIED).count().total()).isEqualTo(3_277_171);
        assertThat(at(CERTIFIED).statedTotals())
                .singleElement()
                .extracting(StatedTotal::difference)
                .isEqualTo(0L);
        assertThat(Nights.standing(standings, CONTEST, CERTIFIED).stage()).isEqualTo(Stage.COUNTED);
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        var rows = new ArrayList<NamedCsvRecord>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(Path.of("data", "mn-2020", file))) {
            reader.forEach(rows::add);
        }
        return rows;
    }
}
