package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** The days after an election: what an article says first of who won, and when it was published. */
enum After {
    BELARUS_2020(
            "Alexander Lukashenko was declared the winner of the Belarusian presidential election over Svetlana Tikhanovskaya.",
            LocalDate.of(2020, 8, 14)),
    KENYA_2022("William Ruto defeated Raila Odinga in Kenya's presidential election.", LocalDate.of(2022, 8, 20)),
    KENYA_2022_DECLARED(
            "William Ruto was declared the winner over Raila Odinga in Kenya's presidential election.",
            LocalDate.of(2022, 8, 20)),
    NIGERIA_2023(
            "Bola Tinubu won Nigeria's presidential election over Atiku Abubakar and Peter Obi.",
            LocalDate.of(2023, 3, 2)),
    BRAZIL_2022(
            "Luiz Inácio Lula da Silva beat Jair Bolsonaro in Brazil's presidential election.",
            LocalDate.of(2022, 11, 2)),
    VENEZUELA_2024(
            "Nicolás Maduro was declared the winner over Edmundo González in Venezuela's presidential election.",
            LocalDate.of(2024, 8, 2)),
    FRANCE_2022("Emmanuel Macron beat Marine Le Pen in the French presidential election.", LocalDate.of(2022, 4, 25)),
    INDONESIA_2024(
            "Prabowo Subianto won Indonesia's presidential election over Anies Baswedan and Ganjar Pranowo.",
            LocalDate.of(2024, 2, 16)),
    ARGENTINA_2023(
            "Javier Milei defeated Sergio Massa in Argentina's presidential election.", LocalDate.of(2023, 11, 21)),
    SENEGAL_2024(
            "Bassirou Diomaye Faye won Senegal's presidential election over Amadou Ba.", LocalDate.of(2024, 3, 26)),
    GAMBIA_2016("Adama Barrow won the Gambia's presidential election over Yahya Jammeh.", LocalDate.of(2016, 12, 12));

    private final String opening;
    private final LocalDate published;

    After(String opening, LocalDate published) {
        this.opening = opening;
        this.published = published;
    }

    /** @param positions "speaker stance toward", parted by semicolons: those read in the sentence, and no others */
    void expect(String positions, String sentence) {
        assertThat(Positions.sameAs(positions, Positions.below(opening, published, sentence)))
                .isEmpty();
    }

    void expectNothing(String sentence) {
        assertThat(Positions.below(opening, published, sentence)).isEmpty();
    }
}
