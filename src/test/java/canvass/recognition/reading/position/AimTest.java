package canvass.recognition.reading.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.model.Stance;
import canvass.recognition.reading.Positions;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A position can be about somebody, about the vote as a whole, or about a court's ruling. */
final class AimTest {
    @ParameterizedTest
    @CsvSource({
        "Joe Biden, SOMEBODY",
        "Law and Justice, SOMEBODY",
        "Kenya election, SOMEBODY",
        "Constitutional Court ruling, RULING",
        "annulment ruling, RULING",
        "transition, TRANSITION",
        "'', SOMEBODY"
    })
    void what_a_mark_is_about_is_told_by_its_last_words(String toward, Aim aim) {
        assertThat(Aim.of(toward)).isEqualTo(aim);
    }

    @ParameterizedTest
    @MethodSource
    void an_outcome_is_found_by_its_word(Outcome outcome) {
        assertThat(Outcome.find(outcome.word())).contains(outcome);
    }

    static Stream<Outcome> an_outcome_is_found_by_its_word() {
        return Outcome.all().stream();
    }

    @Test
    void nobody_congratulates_a_ruling() {
        assertThatThrownBy(() -> new Outcome(Stance.CONGRATULATES, Aim.RULING))
                .hasMessage("congratulates is not about a kind of ruling");
        assertThat(Outcome.of(Stance.CONGRATULATES, "court ruling"))
                .isEqualTo(new Outcome(Stance.CONGRATULATES, Aim.SOMEBODY));
    }

    @Test
    void who_quarrels_with_a_judgment_disputes_the_ruling_and_not_the_winner() {
        assertThat(Positions.below(
                        "Călin Georgescu won the first round of Romania's presidential election.",
                        LocalDate.of(2024, 12, 8),
                        "The Constitutional Court annulled the vote on Friday. Elena Lasconi called the ruling of the"
                                + " court illegal and immoral."))
                .contains("Elena Lasconi disputes Constitutional Court ruling");
    }

    @Test
    void who_declares_herself_the_winner_claims_no_victory_of_somebody_else() {
        assertThat(Positions.in(
                        "John Fetterman beat Mehmet Oz in the election of a senator of Pennsylvania, and Fetterman thanked"
                                + " his voters.\n\nIn New York, Governor Kathy Hochul claimed victory on Tuesday night.",
                        LocalDate.of(2022, 11, 10)))
                .contains("Kathy Hochul claims_victory Kathy Hochul");
    }

    @Test
    void a_pollster_gives_the_election_to_the_larger_share_and_not_to_whoever_it_is_measured_against() {
        assertThat(Positions.in(
                        "Emmanuel Macron ganó las elecciones presidenciales de Francia a Marine Le Pen. Fue una noche larga"
                                + " para los candidatos.\n\nEl instituto Ipsos dio la victoria al presidente con el 58 % de"
                                + " los votos frente al 42 % de Le Pen.",
                        LocalDate.of(2022, 4, 25)))
                .contains("Ipsos declares_winner Emmanuel Macron");
    }

    @Test
    void a_court_that_throws_out_the_losers_petition_upholds_the_winner() {
        assertThat(Positions.below(
                        "William Ruto was declared the winner over Raila Odinga in Kenya's presidential election.",
                        LocalDate.of(2022, 9, 6),
                        "The Supreme Court dismissed the petition of Raila Odinga for want of evidence."))
                .containsExactly("Supreme Court certifies William Ruto");
    }
}
