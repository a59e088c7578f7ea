package canvass.recognition.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before a paragraph's first sentence and belongs to none: the town and the agency that it is from. */
final class OpeningsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAIROBI, Aug 15 (Reuters) - William Ruto was declared the winner. | NAIROBI, Aug 15 (Reuters) -
            MEXICO CITY—In the dispute over the vote a tribunal has ruled. | MEXICO CITY—
            Tabasco.- López Obrador prefirió no opinar. | Tabasco.-
            San Salvador, El Salvador.- El tribunal proclamó al ganador. | San Salvador, El Salvador.-
            """)
    void a_dateline_is_no_part_of_the_sentence(String paragraph, String dateline) {
        assertThat(passages(paragraph)).contains(dateline).doesNotContain(paragraph);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lopez Obrador lost. - So said the tribunal.
            The mayor—Ricardo Lewandowski—declared the winner.
            """)
    void a_dash_inside_a_sentence_opens_nothing(String paragraph) {
        assertThat(passages(paragraph)).contains(paragraph);
    }

    private static List<String> passages(String paragraph) {
        return Article.of("Something came before.\n\n" + paragraph, Optional.of(LocalDate.of(2022, 8, 15)), "")
                .passages
                .stream()
                .map(passage -> passage.text().strip())
                .toList();
    }
}
