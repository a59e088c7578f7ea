package canvass.cli;

import canvass.model.Stance;
import canvass.recognition.reading.document.Article;
import canvass.recognition.reading.learning.MarkedStory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
            return story(file, MAPPER.readTree(Files.readString(file)));
        } catch (CharacterCodingException e) {
            throw new UsageException(file + " is not in UTF-8. Write it in UTF-8.");
        } catch (JacksonException e) {
            throw new UsageException(file + " is not a marked story: " + e.getOriginalMessage());
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    file + ": published: \"" + e.getParsedString() + "\" is no day. Write it as 2020-11-09.");
        }
    }

    private static MarkedStory story(Path file, JsonNode json) throws UsageException {
        String text = json.path("text").asString("");
        if (text.isBlank() || !json.path("statements").isArray()) {
            throw new UsageException(
                    file + " is not a marked story: it needs a \"text\" and \"statements\", be they none ([]).");
        }
        List<MarkedStory.Mark> marks = new ArrayList<>();
        for (JsonNode one : json.path("statements")) {
            marks.add(mark(file + ": statement " + (marks.size() + 1), one, text.codePointCount(0, text.length())));
        }
        Optional<LocalDate> published = Optional.of(json.path("published").asString(""))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
        Article article = Article.of(text, published, json.path("title").asString(""));
        return new MarkedStory(file.getFileName().toString(), article, marks);
    }

    private static MarkedStory.Mark mark(String where, JsonNode json, int length) throws UsageException {
        String stance = json.path("stance").asString("");
        String speaker = json.path("speaker").asString("");
        if (speaker.isBlank()) {
            throw new UsageException(where + ": speaker: nobody is named. Write who takes the position.");
        }
        return new MarkedStory.Mark(
                speaker,
                Stance.find(stance)
                        .orElseThrow(() -> new UsageException(where + ": stance: \"" + stance + "\" is no stance.")),
                json.path("toward").asString(""),
                place(where, json.path("span"), length));
    }

    private static Optional<MarkedStory.Place> place(String where, JsonNode span, int length) throws UsageException {
        if (span.isMissingNode()) {
            return Optional.empty();
        }
        boolean ints = span.path(0).canConvertToInt() && span.path(1).canConvertToInt();
        int from = ints ? span.path(0).asInt() : 0;
        int to = ints ? span.path(1).asInt() : 0;
        if (from < 0 || to <= from || to > length) {
            throw new UsageException(where + ": span: " + span + " is not in the text, which has " + length
                    + " characters. Write where its clause stands: [from,to].");
        }
        return Optional.of(new MarkedStory.Place(from, to));
    }
}
