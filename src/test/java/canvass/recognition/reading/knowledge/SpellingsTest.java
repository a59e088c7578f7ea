package canvass.recognition.reading.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.recognition.reading.Positions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of people who stood, as the languages that can be read write them. */
final class SpellingsTest {
    @ParameterizedTest
    @CsvSource({
        "Alexander Lukashenko, Lukaschenko",
        "Alexander Lukashenko, Alexandre Loukachenko",
        "Alexander Lukashenko, Aleksandr Lukaşenko",
        "Alexander Lukashenko, Alexander Łukaszenka",
        "Volodymyr Zelensky, Wolodymyr Selenskyj",
        "Volodymyr Zelensky, Zelenskyy",
        "Volodymyr Zelensky, Volodímir Zelenski",
        "Viktor Yanukovych, Viktor Janukowitsch",
        "Viktor Yanukovych, Ianoukovitch",
        "Viktor Yanukovych, Víktor Yanukóvich",
        "Viktor Yushchenko, Wiktor Juschtschenko",
        "Viktor Yushchenko, Iouchtchenko",
        "Svetlana Tikhanovskaya, Swetlana Tichanowskaja",
        "Svetlana Tikhanovskaya, Sviatlana Tsikhanouskaya",
        "Vladimir Putin, Vladimir Poutine",
        "Vladimir Putin, Wladimir Putin",
        "Mikheil Saakashvili, Michail Saakaschwili",
        "Nikol Pashinyan, Paschinjan",
        "Slobodan Milošević, Slobodan Miloschewitsch",
        "Ilham Aliyev, Ilcham Alijew",
        "Benjamin Netanyahu, Benyamin Nétanyahou",
        "Andrés Manuel López Obrador, Obrador",
        "Mohamed Morsi, Mohammed Mursi",
        "Mahmoud Ahmadinejad, Mahmud Ahmadineyad"
    })
    void a_transcription_names_the_same_person(String known, String printed) {
        assertThat(Spellings.same(known, printed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Alexander Lukashenko, Alexander Milinkevich",
        "Petro Poroshenko, Yulia Tymoshenko",
        "Viktor Yushchenko, Viktor Yanukovych",
        "Viktor Yanukovych, Oleksandr Yanukovych",
        "Alpha Condé, Lansana Conté",
        "Idriss Déby, Saleh Kebzabo",
        "Thomas Bach, Nicolas Basch",
        "Ali Bongo, Ali Banga",
        "Joyce Banda, Rupiah Banda",
        "Carlos Alvarado, Fabricio Alvarado",
        "Vojislav Koštunica, Borislav Kostić",
        "Leonid Kuchma, Leonid Kravchuk",
        "Robert Kocharyan, Nikol Pashinyan",
        "Kurmanbek Bakiyev, Ilham Aliyev",
        "John Kerry, John Kelly",
        "Mark Carney, Marc Corney",
        "George W. Bush, Wilhelm Busch"
    })
    void ordinary_different_names_stay_apart(String known, String printed) {
        assertThat(Spellings.same(known, printed)).isFalse();
    }

    @Test
    void whoever_is_greeted_is_named_as_the_table_does_and_whoever_greets_as_the_article_does() {
        assertThat(Positions.in(
                        "Minsk. Alexander Lukaschenko ist nach amtlichen Angaben als Präsident von Belarus"
                                + " wiedergewählt worden.\n\nDer russische Präsident Wladimir Putin gratulierte"
                                + " Lukaschenko am Montag zum Wahlsieg. Die Opposition sprach von Betrug.",
                        LocalDate.of(2020, 8, 10)))
                .contains("Wladimir Putin congratulates Alexander Lukashenko");
    }

    @Test
    void a_second_family_name_makes_nobody_else() {
        assertThat(Positions.in(
                        "Caracas. El Consejo Nacional Electoral proclamó presidente reelecto a Nicolás Maduro Moros"
                                + " tras las elecciones del domingo en Venezuela.\n\nEl presidente de Cuba, Miguel"
                                + " Díaz-Canel, felicitó a Nicolás Maduro Moros por su victoria.",
                        LocalDate.of(2024, 7, 29)))
                .contains("Miguel Díaz-Canel congratulates Nicolás Maduro");
    }
}
