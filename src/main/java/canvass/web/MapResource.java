package canvass.web;

import canvass.count.SetAside;
import canvass.count.Tabulation;
import canvass.count.UnitCount;
import canvass.model.Choice;
import canvass.model.Contest;
import canvass.model.UnitId;
import canvass.standing.Standing;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every unit of a contest in one short row: what a map draws, and no more. */
final class MapResource {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] COLUMNS = {
        "unit", "leader", "first", "second", "total", "reporting", "units", "corrections", "suspects"
    };

    private MapResource() {}

    static ObjectNode json(Asked asked, Contest contest) {
        Standing standing = asked.standing(contest);
        ObjectNode json = NODES.objectNode();
        json.put("contest", contest.id().text());
        json.put("asOf", asked.moment().asOf().toString());
        json.put("stage", standing.stage().name());
        ArrayNode choices = json.putArray("choices");
        contest.choices().stream().map(Choice::id).forEach(id -> choices.add(id.text()));
        ArrayNode columns = json.putArray("columns");
        for (String column : COLUMNS) {
            columns.add(column);
        }
        ArrayNode rows = json.putArray("rows");
        standing.findCount().map(Standing.Count::tabulation).ifPresent(t -> addRows(t, rows));
        return json;
    }

    private static void addRows(Tabulation tabulation, ArrayNode rows) {
        var corrections =
                tabulation.corrections().stream().collect(Collectors.groupingBy(c -> c.unit(), Collectors.counting()));
        Set<UnitId> suspects = tabulation.setAside().stream()
                .filter(SetAside::isSuspect)
                .filter(SetAside::isCurrent)
                .map(s -> s.report().unit())
                .collect(Collectors.toSet());
        tabulation.everyUnit().forEach(count -> {
            long corrected = corrections.getOrDefault(count.unit(), 0L);
            int suspect = suspects.contains(count.unit()) ? 1 : 0;
            if (count.hasCount() || count.units().isPresent() || suspect > 0) {
                rows.add(row(count, corrected, suspect));
            }
        });
    }

    private static ArrayNode row(UnitCount count, long corrections, int suspects) {
        int leader = -1;
        long first = 0;
        long second = 0;
        for (int c = 0; c < count.votes().size(); c++) {
            long votes = count.votes().at(c);
            if (votes > first) {
                second = first;
                first = votes;
                leader = c;
            } else if (votes > second) {
                second = votes;
            }
        }
        ArrayNode row = NODES.arrayNode();
        row.add(count.unit().text())
                .add(first == second ? -1 : leader)
                .add(first)
                .add(second);
        row.add(count.total());
        row.add(count.units().map(u -> u.reporting()).orElse(0));
        row.add(count.units().map(u -> u.total()).orElse(0));
        return row.add(corrections).add(suspects);
    }

    static Table table(JsonNode json) {
        var table = new Table(COLUMNS);
        for (JsonNode row : json.get("rows")) {
            Object[] cells = row.valueStream().toArray();
            int leader = row.get(1).asInt();
            cells[1] = Optional.of(leader)
                    .filter(i -> i >= 0)
                    .map(i -> json.get("choices").get(i).asString())
                    .orElse("");
            table.add(cells);
        }
        return table;
    }
}
