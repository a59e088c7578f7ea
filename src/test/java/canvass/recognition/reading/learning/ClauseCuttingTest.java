package canvass.recognition.reading.learning;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Stance;
import canvass.recognition.reading.document.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a story whose positions are marked come clauses without names, each with its stance or none. */
final class ClauseCuttingTest {
    private static final String TEXT =
            "Joe Biden defeated Donald Trump in the presidential election of the United States.\n\n"
                    + "Angela Merkel congratulated Biden on Sunday. Boris Johnson praised the Chancellery Orchestra in Glasgow."
                    + " Merkel said on Monday that she had used the call to wish the winner well. Merkel then flew to Glasgow.";
    private static final String GREETING = "Angela Merkel congratulated Biden on Sunday";

    private static List<String[]> cells(MarkedStory.Mark... marks) {
        var article = Article.of(TEXT, Optional.of(LocalDate.of(2020, 11, 9)), "");
        return new ClauseCutting(2, "congratulated on Sunday in the election")
                .lines(new MarkedStory("1.json", article, List.of(marks))).stream()
                        .map(line -> line.split("\t", -1))
                        .toList();
    }

    private static MarkedStory.Mark marked(String speaker) {
        int from = TEXT.indexOf(GREETING);
        return new MarkedStory.Mark(
                speaker,
                Stance.CONGRATULATES,
                "Joe Biden",
                Optional.of(new MarkedStory.Place(from, from + GREETING.length())));
    }

    @Test
    void a_marked_clause_has_its_stance_and_what_its_actor_is() {
        assertThat(cells(marked("Angela Merkel")))
                .filteredOn(cells -> cells[1].equals("congratulates"))
                .singleElement()
                .satisfies(cells -> assertThat(cells)
                        .containsExactly("2", "congratulates", "person", cells[3], "[S] congratulated [W] on Sunday"))
                .satisfies(cells -> assertThat(cells[3].split(" ")).contains("done", "by-name", "frame-congratulates"));
    }

    @Test
    void what_is_marked_of_nobody_is_none() {
        assertThat(cells())
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(cells[1]).isEqualTo("none"));
        assertThat(cells(marked("Xi Jinping")))
                .allSatisfy(cells -> assertThat(cells[1]).isEqualTo("none"));
    }

    @Test
    void where_a_position_is_told_again_the_clause_is_no_example_of_none() {
        assertThat(cells(marked("Angela Merkel")))
                .extracting(cells -> cells[1] + " " + cells[4])
                .contains("none [S] then flew to [P]")
                .noneMatch(line -> line.startsWith("none [S] said"));
        assertThat(cells())
                .extracting(cells -> cells[1] + " " + cells[4])
                .anyMatch(line -> line.startsWith("none [S] said"));
    }

    @Test
    void a_position_about_a_ruling_says_so() {
        int from = TEXT.indexOf(GREETING);
        var about = new MarkedStory.Mark(
                "Angela Merkel",
                Stance.DISPUTES,
                "Constitutional Court ruling",
                Optional.of(new MarkedStory.Place(from, from + GREETING.length())));
        assertThat(cells(about)).extracting(cells -> cells[1]).contains("disputes/ruling");
    }

    @Test
    void no_name_stays_in_a_clause() {
        assertThat(cells(marked("Angela Merkel")))
                .extracting(cells -> cells[4])
                .noneMatch(clause ->
                        clause.matches(".*(Merkel|Biden|Trump|Johnson|Glasgow|Angela|Chancellery|Orchestra).*"));
    }
}
