package canvass.count;

import static canvass.count.Fixture.ADAMS;
import static canvass.count.Fixture.BAKER;
import static canvass.count.Fixture.STATE;
import static canvass.count.Fixture.line;
import static canvass.count.Fixture.report;
import static canvass.count.Fixture.votes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.UnitId;
import canvass.model.UnitsReporting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** From reports to totals, simple to hard. */
final class CountBookTest {
    private final Election election = Fixture.election();
    private final Contest contest = election.contests().iterator().next();
    private final CountBook book = new CountBook(election);
    private long facts;

    private void add(CountReport... reports) {
        for (CountReport report : reports) {
            addFrom("clerk", report);
        }
    }

    private void addFrom(String source, CountReport report) {
        book.add(new Reported(++facts, report.publishedAt(), source, report));
    }

    private Tabulation at(int minutes) {
        return book.tabulate(contest, Moment.asOf(Fixture.at(minutes)));
    }

    @Test
    void no_report_is_no_votes_and_no_leader() {
        assertThat(line(at(10))).isEqualTo("smith 0 | jones 0 | write-ins 0");
        assertThat(at(10).leader()).isEmpty();
        assertThat(at(10).count().parts()).isZero();
        assertThat(at(10).count().partsInAll()).isEqualTo(3);
    }

    @Test
    void counties_add_up_to_the_state() {
        add(report(ADAMS, 10, 100, 90), report(BAKER, 12, 50, 70));

        assertThat(line(at(11))).isEqualTo("smith 100 | jones 90 | write-ins 0");
        assertThat(line(at(12))).isEqualTo("smith 150 | jones 160 | write-ins 0");
        assertThat(at(12).leader()).contains(new ChoiceId("jones"));
        assertThat(at(12).margin()).isEqualTo(10);
        assertThat(at(12).count().units()).contains(new UnitsReporting(2, 40));
    }

    @Test
    void a_later_report_replaces_an_earlier_one_and_is_not_added_to_it() {
        add(report(ADAMS, 10, 100, 90), report(ADAMS, 20, 130, 140));

        assertThat(line(at(30))).isEqualTo("smith 130 | jones 140 | write-ins 0");
        assertThat(line(at(19))).isEqualTo("smith 100 | jones 90 | write-ins 0");
    }

    @Test
    void of_two_reports_of_one_moment_the_one_that_came_in_later_holds() {
        add(report(ADAMS, 10, 100, 90), report(ADAMS, 10, 101, 91));

        assertThat(line(at(10))).isEqualTo("smith 101 | jones 91 | write-ins 0");
    }

    @Test
    void a_choice_that_a_source_does_not_name_is_not_set_to_zero() {
        add(report(ADAMS, 10, CountType.TOTAL, List.of(votes("smith", 5), votes("write-ins", 7))));
        add(report(ADAMS, 20, 100, 90));

        assertThat(line(at(20))).isEqualTo("smith 100 | jones 90 | write-ins 7");
    }

    @Test
    void kinds_of_ballots_are_added_where_there_is_no_report_of_all_ballots() {
        add(report(ADAMS, 10, CountType.ELECTION_DAY, List.of(votes("smith", 30), votes("jones", 20))));
        add(report(ADAMS, 11, CountType.ABSENTEE_MAIL, List.of(votes("smith", 5), votes("jones", 40))));

        assertThat(line(at(11))).isEqualTo("smith 35 | jones 60 | write-ins 0");
        assertThat(at(11).count().units()).as("the same precincts, not added").contains(new UnitsReporting(1, 20));
    }

    @Test
    void kinds_of_ballots_are_not_added_to_a_report_of_all_ballots() {
        add(report(ADAMS, 10, 100, 90));
        add(report(ADAMS, 11, CountType.ABSENTEE_MAIL, List.of(votes("smith", 5), votes("jones", 40))));

        assertThat(line(at(11))).isEqualTo("smith 100 | jones 90 | write-ins 0");
        assertThat(at(11).find(ADAMS).orElseThrow().byType().get(CountType.ABSENTEE_MAIL))
                .containsExactly(5L, 40L, 0L);
    }

    @Test
    void a_total_that_a_source_states_for_the_state_is_compared_and_never_added() {
        add(report(ADAMS, 10, 100, 90));
        add(stateTotal(12, 200));

        assertThat(line(at(12))).isEqualTo("smith 100 | jones 90 | write-ins 0");
        assertThat(at(12).statedTotals()).singleElement().satisfies(stated -> {
            assertThat(stated.stated()).isEqualTo(200);
            assertThat(stated.sum()).isEqualTo(190);
            assertThat(stated.difference()).isEqualTo(10);
        });
    }

    private static CountReport stateTotal(int minutes, long ballots) {
        Instant at = Fixture.at(minutes);
        return new CountReport(
                Fixture.CONTEST,
                STATE,
                CountType.TOTAL,
                at,
                at,
                List.of(),
                OptionalLong.of(ballots),
                Optional.empty(),
                OptionalInt.of(8_000),
                1);
    }

    @Test
    void the_state_counts_by_its_own_report_where_no_county_is_counted() {
        add(report(STATE, 10, 1_000, 900));

        assertThat(line(at(10))).isEqualTo("smith 1000 | jones 900 | write-ins 0");
        assertThat(at(10).count().parts()).isEqualTo(3);
    }

    @Test
    void what_is_still_out_is_what_a_source_expects_less_what_is_counted() {
        add(report(ADAMS, 10, 100, 90));
        add(stateTotal(12, 800));

        Outstanding outstanding = at(12).count().outstanding().orElseThrow();
        assertThat(outstanding.ballots()).as("800 are 80 % of 1,000").hasValue(200);
    }

    @Test
    void a_count_that_goes_down_is_applied_and_marked_with_before_and_after() {
        add(report(ADAMS, 10, 100, 90), report(ADAMS, 20, 95, 92));

        assertThat(line(at(20))).isEqualTo("smith 95 | jones 92 | write-ins 0");
        assertThat(at(19).corrections()).isEmpty();
        assertThat(at(20).corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.changes()).containsExactly(new Correction.Change(new ChoiceId("smith"), 100, 95));
            assertThat(correction.totalBefore()).isEqualTo(190);
            assertThat(correction.totalAfter()).isEqualTo(187);
            assertThat(correction.fact()).isEqualTo(2);
            assertThat(correction.corrected()).isEqualTo(1);
        });
    }

    @Test
    void another_source_that_is_behind_corrects_nobody() {
        addFrom("clerk", report(ADAMS, 10, 100, 90));
        addFrom("paper", report(ADAMS, 20, 80, 70));

        assertThat(at(20).corrections()).isEmpty();
    }

    @Test
    void what_was_published_later_was_not_known_earlier() {
        CountReport late = report(ADAMS, 10, 100, 90);
        add(new CountReport(
                late.contest(),
                late.unit(),
                late.type(),
                late.effectiveAt(),
                Fixture.at(60),
                late.votes(),
                late.ballots(),
                late.units(),
                late.expectedBasisPoints(),
                1));

        assertThat(line(at(15))).isEqualTo("smith 100 | jones 90 | write-ins 0");
        Moment thatNight = Moment.asOf(Fixture.at(15)).knownAt(Fixture.at(59));
        assertThat(line(book.tabulate(contest, thatNight))).isEqualTo("smith 0 | jones 0 | write-ins 0");
    }

    @Test
    void votes_reported_before_the_polls_close_are_kept_and_do_not_count() {
        add(report(ADAMS, -30, 55, 44), report(ADAMS, -10, 0, 0));

        assertThat(line(at(-20))).isEqualTo("smith 0 | jones 0 | write-ins 0");
        assertThat(at(-20).setAside()).singleElement().satisfies(test -> {
            assertThat(test.isSuspect()).isFalse();
            assertThat(test.isCurrent()).isTrue();
        });
        assertThat(at(0).corrections()).as("a test was never a count").isEmpty();
        assertThat(at(0).setAside().getFirst().supersededAt()).contains(Fixture.at(-10));
    }

    @Test
    void a_suspect_figure_leaves_the_one_before_it_in_the_total_and_is_shown_apart() {
        add(report(ADAMS, 10, 100, 90), report(ADAMS, 20, 60_000, 50_000), report(BAKER, 21, 1, 2));

        assertThat(line(at(30))).isEqualTo("smith 101 | jones 92 | write-ins 0");
        assertThat(at(30).count().stated()).containsExactly(60_001L, 50_002L, 0L);
        assertThat(at(30).setAside())
                .singleElement()
                .satisfies(s -> assertThat(s.doubts()).containsExactly(Doubt.FAR_ABOVE_HISTORY));
    }

    @Test
    void a_suspect_figure_that_a_second_document_repeats_is_shown_once() {
        add(report(ADAMS, 20, 60_000, 50_000), report(ADAMS, 20, 60_000, 50_000));

        assertThat(at(30).setAside())
                .singleElement()
                .satisfies(s -> assertThat(s.fact()).isEqualTo(2));
    }

    @Test
    void a_report_of_an_unknown_unit_or_choice_is_refused() {
        assertThatThrownBy(() -> add(report(ADAMS, 1, CountType.TOTAL, List.of(votes("nobody", 1)))))
                .hasMessageContaining("no choice nobody");
        assertThatThrownBy(() -> add(report(new UnitId("xx/nowhere"), 1, 1, 1)))
                .hasMessageContaining("no unit xx/nowhere");
    }
}
