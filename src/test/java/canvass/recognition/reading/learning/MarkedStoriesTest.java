package canvass.recognition.reading.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import canvass.model.Stance;
import canvass.recognition.reading.ArticleReader;
import canvass.recognition.reading.Reading;
import canvass.recognition.reading.document.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stories with their positions marked by hand, kept beside the project and not shipped; skipped where they are not. */
final class MarkedStoriesTest {
    private static final Path STORIES = Path.of("../shared/reading");

    @Test
    void the_story_it_was_born_from() throws IOException {
        Path file = STORIES.resolve("000_2fbb35ac79445add.txt");
        assumeThat(file).as("the story Canvass was born from is not here").exists();
        Reading reading = new ArticleReader().read(Article.of(Files.readString(file), Optional.empty(), ""));
        assertThat(reading.statements())
                .extracting(
                        one -> one.speaker() + " " + one.stance().word() + " " + one.toward() + " " + one.election())
                .containsExactlyInAnyOrder(
                        "Dmitry Peskov withholds Joe Biden US-2020-president",
                        "U.S. television networks declares_winner Joe Biden US-2020-president",
                        "Donald Trump refuses_to_concede Joe Biden US-2020-president",
                        "Angela Merkel congratulates Joe Biden US-2020-president",
                        "Emmanuel Macron congratulates Joe Biden US-2020-president",
                        "Boris Johnson congratulates Joe Biden US-2020-president",
                        "Alexei Navalny congratulates Joe Biden US-2020-president",
                        "Vladimir Putin congratulates Donald Trump US-2016-president");
    }

    /** The figures that were measured; they may rise. */
    @Test
    void the_stories_to_learn_from_are_read_as_well_as_before() throws IOException {
        assumeThat(STORIES.resolve("00.json"))
                .as("the marked stories are not here")
                .exists();
        var scores = new Scores();
        for (int number = 0; number < 60; number += 2) {
            scores.add(story(STORIES.resolve("%02d.json".formatted(number))), new ArticleReader());
        }
        assertThat(scores.all().precision()).isGreaterThan(0.85);
        assertThat(scores.all().recall()).isGreaterThan(0.69);
    }

    private static MarkedStory story(Path file) throws IOException {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        List<MarkedStory.Mark> marks = new ArrayList<>();
        for (JsonNode one : json.path("statements")) {
            Stance stance = Stance.find(one.path("stance").asString()).orElseThrow();
            marks.add(new MarkedStory.Mark(
                    one.path("speaker").asString(), stance, one.path("toward").asString(), Optional.empty()));
        }
        var published = Optional.of(LocalDate.parse(json.path("published").asString()));
        return new MarkedStory(
                file.toString(),
                Article.of(
                        json.path("text").asString(),
                        published,
                        json.path("title").asString()),
                marks);
    }
}
