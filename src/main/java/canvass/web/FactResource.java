package canvass.web;

import canvass.ledger.DocumentEntry;
import canvass.ledger.Entry;
import canvass.ledger.Ledger;
import canvass.model.CountReport;
import canvass.model.Document;
import canvass.model.DocumentRefused;
import canvass.model.ElectionDefined;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Statement;
import canvass.standing.FactJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One fact with the document it was read from: where a number leads back to. */
final class FactResource {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Ledger ledger;

    FactResource(Ledger ledger) {
        this.ledger = ledger;
    }

    static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.badParameter("number", "this is no fact's number; write a whole number, such as 17");
        }
    }

    ObjectNode json(long number) {
        Entry entry = ledger.findEntry(number)
                .orElseThrow(() -> Refusal.notFound(
                        "number", "There is no fact " + number + "; a standing lists those it is made of."));
        ObjectNode json = NODES.objectNode();
        json.put("number", entry.number());
        json.put("election", entry.fact().election().text());
        json.put("effectiveAt", entry.fact().effectiveAt().toString());
        json.put("publishedAt", entry.fact().publishedAt().toString());
        json.put("recordedAt", entry.recordedAt().toString());
        switch (entry.fact()) {
            case CountReport report -> put(report, json);
            case ElectionDefined defined ->
                json.put("kind", "election").put("name", defined.definition().name());
            case RaceCall call -> FactJson.put(call, json.put("kind", "call"));
            case OfficialAct act -> FactJson.put(act, json.put("kind", "act"));
            case Statement statement -> FactJson.put(statement, json.put("kind", "statement"));
            case DocumentRefused refused -> put(refused, json);
        }
        ledger.findDocument(entry.document()).ifPresent(document -> json.set("document", document(document)));
        return json;
    }

    private static void put(CountReport report, ObjectNode json) {
        json.put("kind", "count");
        json.put("contest", report.contest().text());
        json.put("unit", report.unit().text());
        json.put("type", report.type().text());
        ObjectNode votes = json.putObject("votes");
        report.votes().forEach(v -> votes.put(v.choice().text(), v.votes()));
        report.ballots().ifPresent(ballots -> json.put("ballots", ballots));
        report.units()
                .ifPresent(u ->
                        json.putObject("reporting").put("units", u.reporting()).put("total", u.total()));
        report.expectedBasisPoints().ifPresent(points -> json.put("expectedBasisPoints", points));
        json.put("line", report.line());
    }

    private static void put(DocumentRefused refused, ObjectNode json) {
        json.put("kind", "refusal");
        ArrayNode problems = json.putArray("problems");
        refused.problems()
                .forEach(p -> problems.addObject()
                        .put("code", p.code())
                        .put("line", p.line())
                        .put("field", p.field())
                        .put("text", p.text()));
    }

    private static ObjectNode document(DocumentEntry entry) {
        Document document = entry.document();
        ObjectNode json = NODES.objectNode();
        json.put("number", entry.number());
        json.put("name", document.name());
        json.put("sha256", document.sha256());
        json.put("bytes", document.bytes());
        json.put("format", document.format());
        json.put("recordedAt", entry.recordedAt().toString());
        json.put("source", document.provenance().source());
        json.put("channel", document.provenance().channel());
        json.put("carrier", document.provenance().carrier());
        json.put("address", document.provenance().address());
        return json;
    }
}
