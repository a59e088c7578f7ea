package canvass.cli;

import canvass.desk.SignOff.Signed;
import canvass.model.Condition;
import canvass.model.Statement;
import canvass.model.Toward;
import canvass.recognition.Position;
import canvass.recognition.confirming.ArticleText;
import canvass.recognition.confirming.Proposal;
import canvass.standing.FactJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is shown before and after a reading is confirmed. */
final class AcceptText {
    private static final int CHARACTERS_AROUND = 160;
    private static final int NAME_WIDTH = 12;

    private AcceptText() {}

    /** The words in the article, and all that was read of them. */
    static List<String> reading(Proposal proposal, ArticleText article) {
        var lines = new ArrayList<String>();
        String around =
                article.around(proposal.reading().from(), proposal.reading().to(), CHARACTERS_AROUND);
        lines.addAll(Style.wrap("  " + around, Style.screen()));
        ObjectNode json = ProposalJson.json(proposal);
        for (String key : ProposalJson.WORDS) {
            if (json.has(key) && !value(json.path(key)).isEmpty()) {
                lines.addAll(line(key, value(json.path(key))));
            }
        }
        lines.addAll(line("confidence", String.valueOf(proposal.reading().confidence())));
        return lines;
    }

    /** What it would be in the ledger, and the latest that the ledger has of the same actor. */
    static List<String> fact(Statement statement, Optional<Position> soFar) {
        var lines = new ArrayList<>(line("fact", sentence(statement)));
        lines.addAll(line(
                "latest",
                soFar.map(p -> sentence(p.latest().fact()) + ", "
                                + p.latest().fact().citation().publisher())
                        .orElse("no statement of " + statement.actor().name() + " in the ledger")));
        return lines;
    }

    private static List<String> line(String name, String value) {
        return Style.wrap(
                "  " + Style.faint(name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()))) + value, Style.screen());
    }

    static String sentence(Statement s) {
        String toward = s.toward().map(Toward::text).map(text -> " " + text).orElse("");
        String awaits = s.condition()
                .map(c -> ", on condition \"" + c.text() + "\""
                        + c.awaits().stream()
                                .map(Condition.Step::text)
                                .collect(Collectors.joining(", ", " (", ")"))
                                .replace(" ()", ""))
                .orElse("");
        return s.election() + ": " + s.actor().name() + " (" + s.actor().type().text() + ") "
                + s.stance().word().replace('_', ' ') + toward + awaits + ", said " + s.when() + ", known from "
                + s.publishedAt();
    }

    /** A value as one types it. */
    static String value(JsonNode value) {
        if (value.isArray()) {
            var parts = new ArrayList<String>();
            value.forEach(part -> parts.add(part.asString("")));
            return String.join(", ", parts);
        }
        return value.isMissingNode() || value.isNull() ? "" : value.asString("");
    }

    /** What became of each. */
    static String lines(List<Signed> signed) {
        return signed.isEmpty()
                ? "Nothing was accepted."
                : signed.stream()
                        .map(s -> (s.isNew() ? "Accepted as fact " : "Already there as fact ") + s.fact() + ": "
                                + sentence(s.statement()))
                        .collect(Collectors.joining("\n"));
    }

    static String json(List<Signed> signed) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Signed s : signed) {
            ObjectNode one = array.addObject();
            one.put("fact", s.fact());
            one.put("new", s.isNew());
            one.put("election", s.statement().election().text());
            one.put("publishedAt", s.statement().publishedAt().toString());
            FactJson.put(s.statement(), one);
        }
        return Json.write(array);
    }
}
