package canvass.cli;

import canvass.model.Stance;
import canvass.recognition.reading.Article;
import canvass.recognition.reading.ArticleReader;
import canvass.recognition.reading.MarkedStory;
import canvass.recognition.reading.Scores;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How well a folder of marked stories ({@code NN.json}) is read: by stance, for even and odd numbers and all. */
final class ReadScore {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;

    ReadScore(Path folder) {
        this.folder = folder;
    }

    int print(PrintWriter out, boolean json) throws UsageException, IOException {
        Map<String, Scores> scores = new LinkedHashMap<>();
        scores.put("even", new Scores());
        scores.put("odd", new Scores());
        scores.put("all", new Scores());
        var reader = new ArticleReader();
        for (Path file : stories()) {
            MarkedStory story = story(file);
            boolean even = Integer.parseInt(file.getFileName().toString().replace(".json", "")) % 2 == 0;
            scores.getOrDefault(even ? "even" : "odd", new Scores()).add(story, reader);
            scores.getOrDefault("all", new Scores()).add(story, reader);
        }
        if (json) {
            out.println(Json.write(object(scores)));
        } else {
            scores.forEach((name, score) -> table(name, score).forEach(out::println));
        }
        out.flush();
        return Main.DONE;
    }

    private List<Path> stories() throws UsageException, IOException {
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
                        one.path("toward").asString("")));
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
        }
    }

    private static ObjectNode object(Map<String, Scores> scores) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        scores.forEach((name, score) -> {
            ObjectNode one = all.putObject(name);
            put(one.putObject("total"), score.all());
            for (Stance stance : Stance.values()) {
                put(one.putObject(stance.word()), score.of(stance));
            }
        });
        return all;
    }

    private static void put(ObjectNode node, Scores.Count count) {
        node.put("right", count.right());
        node.put("wrong", count.wrong());
        node.put("missed", count.missed());
        node.put("precision", count.precision());
        node.put("recall", count.recall());
    }

    private static List<String> table(String name, Scores scores) {
        var table = new Table("lrrrrr").row(name, "right", "wrong", "missed", "precision", "recall");
        for (Stance stance : Stance.values()) {
            row(table, stance.word().replace('_', ' '), scores.of(stance));
        }
        row(table, "together", scores.all());
        List<String> lines = new ArrayList<>(table.lines(Style.screen()));
        lines.add("");
        return lines;
    }

    private static void row(Table table, String name, Scores.Count count) {
        table.row(
                name,
                String.valueOf(count.right()),
                String.valueOf(count.wrong()),
                String.valueOf(count.missed()),
                String.format(Locale.ROOT, "%.2f", count.precision()),
                String.format(Locale.ROOT, "%.2f", count.recall()));
    }
}
