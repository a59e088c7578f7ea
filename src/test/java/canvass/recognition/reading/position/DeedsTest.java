package canvass.recognition.reading.position;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.recognition.reading.document.Article;
import canvass.recognition.reading.knowledge.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clause in which somebody does something begins before it ends, wherever they stand in it. */
final class DeedsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Felicitaron a Gabriel Boric Pedro Sánchez, Alberto Fernández y Ursula von der Leyen; a José Antonio Kast, Jair Bolsonaro.",
                "Perú fue el primero en reconocerlo, por boca de su canciller; le siguieron Uruguay, Costa Rica, Ecuador y Panamá.",
                "Lo hicieron asimismo Frank-Walter Steinmeier, Volodímir Zelenski y Ursula von der Leyen."
            })
    void a_clause_never_ends_before_it_begins(String sentence) {
        String text =
                "Gabriel Boric ganó las elecciones presidenciales de Chile frente a José Antonio Kast.\n\n" + sentence;
        var scene = new Scene(Article.of(text, Optional.of(LocalDate.of(2021, 12, 20)), ""), Language.ES);
        Scene.Hearing hearing = scene.hear();
        List<Deeds.Deed> deeds = hearing.sentences().stream()
                .flatMap(heard -> hearing.verdicts().candidates(heard).stream())
                .map(judged -> judged.candidate().deed())
                .toList();
        assertThat(deeds)
                .isNotEmpty()
                .allSatisfy(deed -> assertThat(deed.from()).isLessThan(deed.to()));
    }
}
