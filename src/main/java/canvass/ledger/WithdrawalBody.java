package canvass.ledger;

import canvass.model.ElectionId;
import canvass.model.FactPlace;
import canvass.model.Withdrawal;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A withdrawal as one line of JSON; election and the hash of the document whose fact it withdraws are the entry's own columns. */
final class WithdrawalBody {
    private WithdrawalBody() {}

    static String of(Withdrawal withdrawal) {
        ObjectNode json = Bodies.MAPPER.createObjectNode();
        json.put("factLine", withdrawal.fact().line());
        withdrawal.fact().nth().ifPresent(nth -> json.put("nth", nth));
        json.put("because", withdrawal.because());
        json.put("by", withdrawal.by());
        FactBody.write(withdrawal.when(), json);
        FactBody.write(withdrawal.citation(), withdrawal.line(), json);
        return Bodies.MAPPER.writeValueAsString(json);
    }

    static Withdrawal withdrawal(Row row) {
        JsonNode json = Bodies.MAPPER.readTree(row.body());
        return new Withdrawal(
                new ElectionId(row.subject()),
                new FactPlace(
                        row.item(),
                        json.get("factLine").asLong(),
                        json.has("nth") ? OptionalInt.of(json.get("nth").asInt()) : OptionalInt.empty()),
                FactBody.text(json, "because"),
                FactBody.text(json, "by"),
                FactBody.when(json, Row.instant(row.effectiveAt())),
                Row.instant(row.publishedAt()),
                FactBody.citation(json),
                FactBody.line(json));
    }
}
