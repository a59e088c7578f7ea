package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Stance;
import org.junit.jupiter.api.Test;

/** When, on what condition, for whom, over which channel: what surrounds a position. */
final class StatementDetailsTest {
    @Test
    void monday_is_the_last_one_up_to_publication() {
        assertThat(Positions.only("Angela Merkel congratulated Biden on Monday.")
                        .saidAt())
                .isEqualTo("2020-11-23");
        assertThat(Positions.only("Angela Merkel congratulated Biden on 9 November.")
                        .saidAt())
                .isEqualTo("2020-11-09");
        assertThat(Positions.only("Angela Merkel congratulated Biden on the 13th.")
                        .saidAt())
                .isEqualTo("2020-11-13");
        assertThat(Positions.only("Angela Merkel congratulated Biden.").saidAt())
                .isEmpty();
    }

    @Test
    void an_hour_with_its_zone_is_an_instant() {
        assertThat(Positions.only("CNN projected Biden the winner at 11:24 a.m. EST on 7 November.")
                        .saidAt())
                .isEqualTo("2020-11-07T16:24:00Z");
        assertThat(Positions.only("Angela Merkel congratulated Biden at 18:30 GMT on Saturday.")
                        .saidAt())
                .isEqualTo("2020-11-21T18:30:00Z");
        assertThat(Positions.only("Angela Merkel congratulated Biden at 7.30 p.m. on Saturday.")
                        .saidAt())
                .isEqualTo("2020-11-21");
    }

    @Test
    void a_head_of_government_speaks_for_the_country() {
        ReadStatement statement =
                Positions.only("Israeli Prime Minister Benjamin Netanyahu congratulated Biden in a tweet.");
        assertThat(statement.onBehalfOf()).isEqualTo("Israel");
        assertThat(statement.country()).isEqualTo("ISR");
        assertThat(statement.role()).isEqualTo("Israeli Prime Minister");
        assertThat(statement.channel()).isEqualTo("tweet");
    }

    @Test
    void an_opposition_leader_does_not_speak_for_the_country() {
        ReadStatement statement = Positions.only("Russian opposition leader Alexei Navalny congratulated Biden.");
        assertThat(statement.onBehalfOf()).isEqualTo("opposition");
        assertThat(statement.country()).isEqualTo("RUS");
    }

    @Test
    void what_is_waited_for_is_the_condition() {
        ReadStatement statement =
                Positions.only("Brazil will not congratulate Biden until the lawsuits are settled, officials said.");
        assertThat(statement.stance()).isEqualTo(Stance.WITHHOLDS);
        assertThat(statement.condition()).isEqualTo("until the lawsuits are settled");
    }

    @Test
    void a_state_of_the_union_is_an_election_of_its_own() {
        assertThat(Positions.only("Fox News called Arizona for Biden.").election())
                .isEqualTo("US-2020-president:AZ");
    }

    @Test
    void the_quotation_has_at_most_twenty_words_and_stands_in_the_clause() {
        ReadStatement statement = Positions.only(
                "Angela Merkel, who has governed Germany for fifteen years and who will leave office in"
                        + " the coming autumn after four terms, congratulated Biden on Saturday in a long and unusually warm statement.");
        assertThat(statement.quote().split(" ", -1)).hasSizeLessThanOrEqualTo(20);
        assertThat(statement.quote()).contains("congratulated Biden");
    }

    @Test
    void the_span_counts_code_points_of_the_document() {
        String text =
                "\uD83D\uDDF3 Joe Biden won the election of the United States. Angela Merkel congratulated Biden.";
        ReadStatement statement = Positions.read(text, java.time.LocalDate.of(2020, 11, 9))
                .statements()
                .getFirst();
        int from = text.offsetByCodePoints(0, statement.from());
        int to = text.offsetByCodePoints(0, statement.to());
        assertThat(text.substring(from, to)).isEqualTo("Angela Merkel congratulated Biden");
    }
}
