package canvass.cli;

import canvass.model.Stance;
import canvass.recognition.reading.ArticleReader;
import canvass.recognition.reading.learning.MarkedStory;
import canvass.recognition.reading.learning.Scores;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How well a folder of marked stories ({@code NN.json}) is read: by stance, for even and odd numbers and all. */
final class ReadScore {
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
        for (MarkedStory story : new MarkedStories(folder).all()) {
            boolean even = Integer.parseInt(story.id().replace(".json", "")) % 2 == 0;
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
