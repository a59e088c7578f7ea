package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Spanish, German and French, by the same machinery with their own wording. */
final class OtherLanguagesTest {
    private static final LocalDate NINTH = LocalDate.of(2020, 11, 9);

    @Test
    void spanish() {
        assertThat(Positions.in("""
                        El presidente del Gobierno español, Pedro Sánchez, felicitó el sábado a Joe Biden por su victoria en las elecciones \
                        de Estados Unidos. También lo hizo el presidente argentino, Alberto Fernández.

                        Donald Trump no reconoce su derrota. La cadena CNN proyectó a Biden como ganador. Brasil guarda silencio.
                        """, NINTH))
                .contains(
                        "Pedro Sánchez congratulates Joe Biden",
                        "Alberto Fernández congratulates Joe Biden",
                        "Donald Trump refuses_to_concede Joe Biden",
                        "CNN declares_winner Joe Biden");
    }

    @Test
    void german() {
        assertThat(Positions.in("""
                        Bundeskanzlerin Angela Merkel hat dem gewählten US-Präsidenten Joe Biden zu seinem Wahlsieg gratuliert. Auch \
                        Frankreichs Präsident Emmanuel Macron gratulierte Biden am Samstag.

                        Der russische Präsident Wladimir Putin will das amtliche Endergebnis abwarten. China hat noch nicht gratuliert.

                        Donald Trump weigert sich, seine Niederlage einzugestehen. Die Wahlkommission bestätigte das Ergebnis. Die Opposition \
                        erkennt das Ergebnis nicht an.
                        """, NINTH))
                .contains(
                        "Angela Merkel congratulates Joe Biden",
                        "Emmanuel Macron congratulates Joe Biden",
                        "Wladimir Putin withholds Joe Biden",
                        "China withholds Joe Biden",
                        "Donald Trump refuses_to_concede Joe Biden",
                        "Wahlkommission certifies Joe Biden",
                        "Opposition rejects Joe Biden");
    }

    @Test
    void french() {
        assertThat(Positions.in("""
                        Le président français Emmanuel Macron a félicité samedi Joe Biden et Kamala Harris pour leur élection. La chancelière \
                        allemande Angela Merkel a adressé ses félicitations au président élu.

                        La Chine n'a pas encore félicité M. Biden. Donald Trump refuse de reconnaître sa défaite et a dénoncé des fraudes.
                        """, NINTH))
                .contains(
                        "Emmanuel Macron congratulates Joe Biden",
                        "Angela Merkel congratulates Joe Biden",
                        "Chine withholds Joe Biden",
                        "Donald Trump refuses_to_concede Joe Biden");
    }
}
