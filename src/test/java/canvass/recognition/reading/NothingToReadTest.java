package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.recognition.reading.document.Article;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cannot be read gives no statement and a reason, and never an exception. */
final class NothingToReadTest {
    private static Reading read(String text) {
        return new ArticleReader().read(Article.of(text, Optional.empty(), ""));
    }

    @Test
    void an_empty_document_has_nothing_to_read() {
        assertThat(read("")).isEqualTo(Reading.nothing("there is no text to read in it"));
        assertThat(read(" \n\t\n ").statements()).isEmpty();
        assertThat(read("<html><body><script>1</script></body></html>").notes())
                .containsExactly("there is no text to read in it");
    }

    @Test
    void a_language_that_is_not_read_says_so() {
        assertThat(
                        read("O presidente do Brasil não felicitou o vencedor das eleições, mas os líderes de outros países da região o fizeram"
                                        + " em mensagens para a imprensa.")
                                .notes())
                .containsExactly("it is not in a language that can be read (English, Spanish, German, French)");
        assertThat(read("Президент России поздравил победителя выборов с избранием на пост президента страны.")
                        .statements())
                .isEmpty();
        assertThat(read("各国领导人祝贺当选总统。").statements()).isEmpty();
    }

    @Test
    void sport_is_not_an_election() {
        assertThat(
                        read("Emmanuel Macron congratulated Argentina on its victory in the final. The players were received by their president,"
                                        + " who had stayed at home, and the team sang for the crowd.")
                                .statements())
                .isEmpty();
    }

    @Test
    void a_sports_body_that_elects_its_president_holds_no_public_election() {
        Reading reading = new ArticleReader()
                .read(Article.of(
                        "The members of the Olympic committee elected Kirsty Coventry as president on Thursday, with 49 of 97 votes in the"
                                + " first ballot. Sebastian Coe congratulated the winner, and so did the athletes of her federation. She will"
                                + " take charge of the next Olympic games in Los Angeles, where Donald Trump will be the host of world sport.",
                        Optional.of(java.time.LocalDate.of(2025, 3, 21)),
                        ""));
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.notes())
                .contains(
                        "it seems to be about a vote in a sports body or a company, or about a prize, not about a public election");
    }

    @Test
    void ten_megabytes_are_read_in_part() {
        String sentence =
                "The counting of the election went on in the city, and nobody said anything new about it to the press. ";
        Reading reading = read(sentence.repeat(10_000_000 / sentence.length()));
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.notes()).contains("only the first 200000 characters were read");
    }

    @Test
    void noise_is_not_read() {
        var noise = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            noise.append((char) (33 + (i * 7919L + i * (long) i * 31) % 400));
        }
        assertThat(read(noise.toString()).statements()).isEmpty();
        assertThat(read("<p>".repeat(5_000)).statements()).isEmpty();
        assertThat(read("\"".repeat(5_000) + " said Biden election").statements())
                .isEmpty();
    }
}
