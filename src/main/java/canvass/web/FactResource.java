package canvass.web;

import canvass.desk.Desk;
import canvass.ledger.DocumentEntry;
import canvass.ledger.Entry;
import canvass.ledger.Ledger;
import canvass.model.CountReport;
import canvass.model.Document;
import canvass.model.DocumentRefused;
import canvass.model.ElectionDefined;
import canvass.model.ElectionId;
import canvass.model.Told;
import canvass.model.Withdrawal;
import canvass.standing.FactJson;
import canvass.standing.OnFile;
import canvass.standing.Standings;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One fact with the document it was read from: where a number leads back to. */
final class FactResource {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Desk desk;
    private final Ledger ledger;

    FactResource(Desk desk) {
        this.desk = desk;
        this.ledger = desk.ledger();
    }

    static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.badParameter("number", "this is no fact's number; write a whole number, such as 17");
        }
    }

    /** @throws Refusal when there is no such fact */
    Entry entry(long number) {
        return ledger.findEntry(number)
                .orElseThrow(() -> Refusal.notFound(
                        "number", "There is no fact " + number + "; a standing lists those it is made of."));
    }

    /** What a fact's answer depends on besides the fact: whether it was withdrawn meanwhile. */
    long upTo(Entry entry) {
        return desk.find(entry.fact().election()).map(Standings::lastEntry).orElse(0L);
    }

    ObjectNode json(Entry entry) {
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
            case Told told -> {
                FactJson.put(told, json);
                putWithdrawn(entry, json);
            }
            case Withdrawal withdrawal -> putWithdrawal(entry, withdrawal, json);
            case DocumentRefused refused -> put(refused, json);
        }
        ledger.findDocument(entry.document()).ifPresent(document -> json.set("document", document(document)));
        return json;
    }

    private void putWithdrawn(Entry entry, ObjectNode json) {
        Optional<OnFile> file = onFile(entry.fact().election()).stream()
                .filter(f -> f.number() == entry.number())
                .findFirst();
        file.flatMap(f -> f.place().nth().stream().boxed().findFirst()).ifPresent(nth -> json.put("nth", nth));
        json.set(
                "withdrawn",
                file.flatMap(OnFile::withdrawn).map(FactJson::withdrawn).orElse(null));
    }

    private void putWithdrawal(Entry entry, Withdrawal withdrawal, ObjectNode json) {
        FactJson.put(withdrawal, json);
        onFile(withdrawal.election()).stream()
                .filter(f ->
                        f.withdrawn().filter(w -> w.number() == entry.number()).isPresent())
                .findFirst()
                .ifPresent(f -> json.withObject("withdraws").put("fact", f.number()));
    }

    private List<OnFile> onFile(ElectionId election) {
        return desk.find(election).map(Standings::onFile).orElse(List.of());
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
