package canvass.count;

import static canvass.count.Fixture.ADAMS;
import static canvass.count.Fixture.votes;
import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.ChoiceVotes;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Unit;
import canvass.model.UnitsReporting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What makes a figure impossible, and what does not. The county has cast 3,000 votes before. */
final class DoubtsTest {
    private final Unit unit = Fixture.election().get(ADAMS);

    private Set<Doubt> about(int reporting, int total, long... votes) {
        var list = new ArrayList<ChoiceVotes>();
        for (long v : votes) {
            list.add(votes("c" + list.size(), v));
        }
        var report = new CountReport(
                Fixture.CONTEST,
                ADAMS,
                CountType.TOTAL,
                Fixture.at(10),
                Fixture.at(10),
                List.copyOf(list),
                OptionalLong.empty(),
                Optional.of(new UnitsReporting(reporting, total)),
                OptionalInt.empty(),
                1);
        return Doubts.about(report, unit, Optional.of(Fixture.CLOSE), Optional.empty());
    }

    @Test
    void an_ordinary_count_is_not_doubted() {
        assertThat(about(3, 20, 812, 790, 14)).isEmpty();
    }

    @Test
    void a_first_report_that_is_complete_is_ordinary_by_itself() {
        assertThat(about(20, 20, 1_812, 1_190, 14)).containsExactly(Doubt.COMPLETE_AT_ONCE);
        assertThat(Doubt.COMPLETE_AT_ONCE.setsAside()).isFalse();
    }

    @Test
    void twice_the_earlier_votes_and_more_is_too_much() {
        assertThat(about(3, 20, 3_200, 3_200))
                .as("6,400 may be a growing place")
                .isEmpty();
        assertThat(about(3, 20, 3_300, 3_300)).containsExactly(Doubt.FAR_ABOVE_HISTORY);
    }

    @Test
    void a_test_deck_goes_by_equal_steps() {
        assertThat(about(3, 20, 32, 64, 96, 128, 160)).containsExactly(Doubt.ARITHMETIC_SERIES);
        assertThat(about(3, 20, 160, 128, 96, 64, 32)).containsExactly(Doubt.ARITHMETIC_SERIES);
    }

    @Test
    void one_figure_of_a_deck_may_be_off() {
        assertThat(about(3, 20, 32, 64, 96, 128, 160, 194)).containsExactly(Doubt.ARITHMETIC_SERIES);
    }

    @Test
    void few_choices_or_small_steps_are_no_deck() {
        assertThat(about(3, 20, 328, 656)).isEmpty();
        assertThat(about(3, 20, 5, 4, 3, 2, 1)).isEmpty();
        assertThat(about(3, 20, 700, 0, 0, 0, 0, 0)).isEmpty();
    }

    @Test
    void a_large_unanimous_count_is_too_strange_and_a_small_one_is_not() {
        assertThat(about(3, 20, 1_000, 0)).containsExactly(Doubt.ONE_CHOICE_HAS_ALL);
        assertThat(about(3, 20, 999, 0)).isEmpty();
    }

    @Test
    void everything_at_once_with_almost_nothing_in_it_is_too_strange() {
        assertThat(about(20, 20, 30, 20)).containsExactly(Doubt.COMPLETE_BUT_EMPTY);
        assertThat(about(20, 20, 400, 300)).containsExactly(Doubt.COMPLETE_AT_ONCE);
    }

    @Test
    void no_votes_are_never_doubted() {
        assertThat(about(20, 20, 0, 0)).isEmpty();
    }
}
