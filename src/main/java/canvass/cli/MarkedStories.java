package canvass.cli;

import canvass.model.Stance;
import canvass.recognition.reading.Article;
import canvass.recognition.reading.MarkedStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of stories whose positions were marked by hand ({@code NN.json}). */
final class MarkedStories {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;

    MarkedStories(Path folder) {
        this.folder = folder;
    }

    /**
     * The stories, in the order of their file names.
     *
     * @throws UsageException when there is none, or a file is no marked story
     */
    List<MarkedStory> all() throws UsageException, IOException {
        List<MarkedStory> stories = new ArrayList<>();
        for (Path file : files()) {
            stories.add(story(file));
        }
        return stories;
    }

    private List<Path> files() throws UsageException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    "There is no folder " + folder + ". Name a folder of marked stories (00.json, 01.json ...).");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().matches("\\d{1,6}\\.json"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UsageException(folder + " holds no marked stories (00.json, 01.json ...).");
            }
            return found;
        }
    }

    private static MarkedStory story(Path file) throws UsageException, IOException {
        try {
            JsonNode json = MAPPER.readTree(Files.readString(file));
            List<MarkedStory.Mark> marks = new ArrayList<>();
            for (JsonNode one : json.path("statements")) {
                Stance stance = Stance.find(one.path("stance").asString(""))
                        .orElseThrow(() -> new UsageException(
                                file + ": \"" + one.path("stance").asString("") + "\" is no stance."));
                marks.add(new MarkedStory.Mark(
                        one.path("speaker").asString(""),
                        stance,
                        one.path("toward").asString(""),
                        place(one.path("span"))));
            }
            Optional<LocalDate> published = Optional.of(json.path("published").asString(""))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse);
            Article article = Article.of(
                    json.path("text").asString(""),
                    published,
                    json.path("title").asString(""));
            return new MarkedStory(file.getFileName().toString(), article, marks);
        } catch (JacksonException e) {
            throw new UsageException(file + " is not a marked story: " + e.getOriginalMessage());
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    file + ": published: \"" + e.getParsedString() + "\" is no day. Write it as 2020-11-09.");
        }
    }

    private static MarkedStory.Place place(JsonNode span) {
        return new MarkedStory.Place(span.path(0).asInt(0), span.path(1).asInt(0));
    }
}
