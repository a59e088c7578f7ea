package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts of those sent to watch a vote, and of those who head them. */
final class WhoObservesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Former President Goodluck Jonathan, who headed a large team of foreign monitors, said the voting had been free and fair. | Goodluck Jonathan observes Kenya election
            Moses Wetangula, heading the Carter Center's team, praised a transparent and orderly count. | Moses Wetangula observes Kenya election
            The mission under Marietje Schaake found no sign of fraud in the count. | Marietje Schaake observes Kenya election
            """)
    void whoever_heads_observers_gives_their_verdict(String sentence, String position) {
        assertThat(afterKenya2022(sentence)).containsExactly(position);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The European Union's observer mission, led by Javier Nart, said the vote had been free and fair. | observer mission observes Kenya election
            The Commonwealth group, headed by Kenya's Amina Mohamed, called the voting peaceful and well run. | Commonwealth group observes Kenya election
            """)
    void what_a_mission_with_a_name_finds_is_its_own_and_not_of_whoever_leads_it(String sentence, String position) {
        assertThat(Positions.sameAs(position, afterKenya2022(sentence))).isEmpty();
    }

    @Test
    void observers_without_a_name_give_one_verdict_and_it_is_on_the_election() {
        assertThat(afterKenya2022("""
                        William Ruto won an election which fell short of what is asked of a fair vote, international monitors said.

                        The monitors found clear signs of ballot-stuffing in 37 polling stations. The observers praised the voters' patience.""")).containsExactly("international monitors observes Kenya election");
    }

    @Test
    void the_observers_of_an_article_are_those_that_it_has_named() {
        assertThat(Positions.sameAs("observer mission observes Kenya election", afterKenya2022("""
                        The European Union's observer mission said the vote had been free and fair.

                        The observers praised the voters' patience and found the count well run.""")))
                .isEmpty();
    }

    @Test
    void a_body_is_named_in_full_where_the_article_writes_its_letters_out() {
        assertThat(afterKenya2022("""
                        Ruto had 7.1 million votes and was elected, said IEBC, the Independent Electoral and Boundaries Commission.

                        Observers of SADC (the Southern African Development Community) said the vote had been free and fair."""))
                .anyMatch(position -> Positions.sameAs(
                                "Independent Electoral and Boundaries Commission certifies William Ruto",
                                List.of(position))
                        .isEmpty())
                .anyMatch(position -> position.startsWith("Southern African Development Community"));
    }

    @Test
    void a_body_with_a_dash_in_its_name_is_no_obstacle_to_letters() {
        assertThat(afterKenya2022("""
                        IEBC said that Ruto had been elected. So did the Boundaries Commission - Election Council, and the Peace  Council.

                        "The - National Council" is what SADC called itself for a day.""")).anyMatch(position -> position.startsWith("IEBC certifies"));
    }

    private static List<String> afterKenya2022(String sentence) {
        return Positions.below(
                "William Ruto was declared the winner over Raila Odinga in Kenya's presidential election.",
                LocalDate.of(2022, 8, 20),
                sentence);
    }
}
