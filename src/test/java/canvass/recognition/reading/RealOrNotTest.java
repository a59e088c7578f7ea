package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only said, planned, feared, denied or asked of somebody is no position of theirs; nor is another election's. */
final class RealOrNotTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donald Trump said it would be hard to concede.",
                "Asked whether he would concede, Trump said it was going to be a very hard thing to concede.",
                "Trump is expected to concede in the coming days, two aides said.",
                "Should Trump concede, the transition could begin at once.",
                "Will Trump concede? His aides will not say.",
                "Trump denied that he had conceded.",
                "Trump denied reports that he was preparing to concede.",
                "Critics accuse Mitch McConnell of refusing to recognise Biden's victory.",
                "Boris Johnson is likely to phone Biden in the coming days to congratulate him.",
                "Emmanuel Macron would have congratulated Trump had he won.",
                "No result of a presidential election has ever been annulled by the Supreme Court.",
                "Brad Raffensperger said he would certify the results on Friday.",
                "A judge rejected the Trump campaign's claims of fraud.",
                "The law keeps Secretary of State Brad Raffensperger and Governor Brian Kemp from formally certifying the result.",
            })
    void nothing_has_been_done(String sentence) {
        assertThat(Positions.us2020(sentence)).isEmpty();
    }

    @Test
    void neither_of_two_has_done_it() {
        assertThat(Positions.us2020("Neither Vladimir Putin nor Xi Jinping has congratulated Biden."))
                .containsExactlyInAnyOrder("Vladimir Putin withholds Joe Biden", "Xi Jinping withholds Joe Biden");
    }

    @Test
    void a_plan_to_congratulate_that_nobody_has_heard_of_is_none() {
        assertThat(Positions.in("""
                        Donald Trump won the presidential election of the United States on November 5 and beat Kamala Harris.

                        The Kremlin's spokesman, Dmitry Peskov, said on Wednesday that he knew nothing of any plan by Vladimir Putin \
                        to congratulate Trump.""", LocalDate.of(2024, 11, 6)))
                .doesNotContain("Vladimir Putin congratulates Donald Trump");
    }

    @Test
    void nobody_disputes_their_own_victory() {
        assertThat(Positions.in("""
                        Kenya's electoral commission declared William Ruto the winner of the presidential election over Raila Odinga.

                        George Wajackoyah, who came third, said on Friday that he would go to court to challenge the results.

                        According to the commission, William Ruto, 55, won with more than 7.1 million votes in a poll contested by \
                        the opposition, which denounced "massive" fraud.""", LocalDate.of(2022, 8, 19)))
                .noneMatch(position -> position.startsWith("William Ruto disputes"));
    }

    @Test
    void whoever_has_seen_no_fraud_disputes_nothing() {
        assertThat(Positions.us2020(
                        "Attorney General William Barr said his investigators had not seen fraud on a scale that"
                                + " could have changed the outcome."))
                .containsExactly("William Barr recognises Joe Biden");
    }

    @Test
    void to_reject_a_challenge_is_not_to_reject_the_result() {
        assertThat(Positions.in(
                        "Joko Widodo won Indonesia's presidential election against Prabowo Subianto. The Constitutional Court rejected"
                                + " every part of a challenge to Widodo's re-election, and the count was at an end on the same day in the capital.",
                        LocalDate.of(2019, 6, 28)))
                .containsExactly("Constitutional Court certifies Joko Widodo");
    }

    @Test
    void who_lost_elsewhere_is_judged_by_that_election() {
        Reading reading = Positions.read(
                "Luiz Inacio Lula da Silva won Brazil's presidential election against Jair Bolsonaro. Bolsonaro admires Donald Trump, who"
                        + " refused to accept his defeat in 2020.",
                LocalDate.of(2022, 11, 1));
        assertThat(reading.statements())
                .extracting(
                        one -> one.speaker() + " " + one.stance().word() + " " + one.toward() + " " + one.election())
                .containsExactly("Donald Trump refuses_to_concede Joe Biden US-2020-president");
    }

    @Test
    void a_year_in_an_aside_is_not_the_year_of_the_sentence() {
        assertThat(Positions.read(
                                "Joe Biden won the presidential election of the United States. Boris Johnson, whom Donald Trump praised in"
                                        + " 2016, congratulated him.",
                                LocalDate.of(2020, 11, 9))
                        .statements())
                .extracting(ReadStatement::election)
                .containsExactly("US-2020-president");
    }

    @Test
    void a_loser_is_consoled_and_the_winner_congratulated() {
        assertThat(Positions.in(
                        "John Dramani Mahama won Ghana's presidential election against Mahamudu Bawumia. Nigeria's Bola Tinubu"
                                + " congratulated Mahama and saluted Bawumia for his sense of statesmanship.",
                        LocalDate.of(2024, 12, 9)))
                .containsExactly("Bola Tinubu congratulates John Mahama");
    }
}
