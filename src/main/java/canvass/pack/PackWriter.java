package canvass.pack;

import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.PollClosing;
import canvass.model.Unit;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes an election's definition as a pack has it: one choice, contest, allocation and unit a line, so that it diffs well. */
final class PackWriter {
    private static final JsonMapper JSON = JsonMapper.shared();

    private PackWriter() {}

    static void write(Election election, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(ElectionPack.ELECTION), json(election));
        try (Writer out = Files.newBufferedWriter(folder.resolve(ElectionPack.UNITS));
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(UnitsFile.COLUMNS);
            for (Unit unit : election.units()) {
                csv.writeRecord(line(unit));
            }
        }
    }

    private static List<String> line(Unit unit) {
        return List.of(
                unit.id().text(),
                unit.name(),
                unit.type().text(),
                unit.fips().orElse(""),
                unit.earlierBallots().isPresent()
                        ? Long.toString(unit.earlierBallots().getAsLong())
                        : "",
                unit.pollClosings().stream().map(PackWriter::text).collect(Collectors.joining(" | ")));
    }

    private static String text(PollClosing closing) {
        return closing.at() + " " + closing.zone();
    }

    private static String json(Election election) {
        var choices = new LinkedHashMap<ChoiceId, Choice>();
        for (Contest contest : election.contests()) {
            for (Choice choice : contest.choices()) {
                Choice other = choices.putIfAbsent(choice.id(), choice);
                if (other != null && !other.equals(choice)) {
                    throw new IllegalArgumentException("one id for two choices: " + choice + " and " + other);
                }
            }
        }
        return "{\n  \"id\": " + quoted(election.id().text())
                + ",\n  \"name\": " + quoted(election.name())
                + ",\n  \"day\": " + quoted(election.day().toString())
                + ",\n  \"zone\": " + quoted(election.zone().getId())
                + ",\n  \"choices\": "
                + lines(choices.values().stream().map(PackWriter::json).toList(), "    ")
                + ",\n  \"contests\": "
                + lines(election.contests().stream().map(PackWriter::json).toList(), "    ")
                + "\n}\n";
    }

    private static String json(Choice choice) {
        return "{\"id\": %s, \"name\": %s, \"party\": %s}"
                .formatted(quoted(choice.id().text()), quoted(choice.name()), quoted(choice.party()));
    }

    private static String json(Contest contest) {
        String choices =
                contest.choices().stream().map(c -> quoted(c.id().text())).collect(Collectors.joining(", "));
        return "{\"id\": %s, \"name\": %s, \"unit\": %s, \"rule\": %s,\n     \"choices\": [%s]}"
                .formatted(
                        quoted(contest.id().text()),
                        quoted(contest.name()),
                        quoted(contest.unit().text()),
                        json(contest.rule()),
                        choices);
    }

    private static String json(CountingRule rule) {
        return switch (rule) {
            case CountingRule.Plurality() -> "{\"kind\": \"plurality\"}";
            case CountingRule.Electors(List<Allocation> allocations, int needed) ->
                "{\"kind\": \"electors\", \"needed\": "
                        + needed
                        + ", \"allocations\": "
                        + lines(allocations.stream().map(PackWriter::json).toList(), "      ")
                        + "}";
        };
    }

    private static String json(Allocation allocation) {
        return "{\"contest\": %s, \"electors\": %d, \"addsToPopularVote\": %s}"
                .formatted(quoted(allocation.contest().text()), allocation.electors(), allocation.addsToPopularVote());
    }

    private static String lines(List<String> items, String indent) {
        String separator = ",\n" + indent;
        return items.stream().collect(Collectors.joining(separator, "[\n" + indent, "\n" + indent.substring(2) + "]"));
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
