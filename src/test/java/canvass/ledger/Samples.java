package canvass.ledger;

import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Document;
import canvass.model.DocumentRefused;
import canvass.model.ElectionDefined;
import canvass.model.ElectionId;
import canvass.model.Fact;
import canvass.model.OfficialAct;
import canvass.model.Problem;
import canvass.model.Provenance;
import canvass.model.RaceCall;
import canvass.model.Statement;
import canvass.model.UnitId;
import canvass.model.Withdrawal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Documents and facts for tests. */
final class Samples {
    static final Instant AT = Instant.parse("2020-11-04T02:30:00.654321Z");

    private Samples() {}

    static Document document(String name) {
        return document(name, name.getBytes(StandardCharsets.UTF_8));
    }

    static Document document(String name, byte[] bytes) {
        String hash = HexFormat.of().formatHex(Chain.sha256().digest(bytes));
        var provenance = new Provenance("Secretary of State", "media file", "", "https://example.org/" + name);
        return new Document(name, hash, bytes.length, "returns-csv", provenance);
    }

    static CountReport count(String contest, String unit, long votes) {
        return count(contest, unit, votes, 1);
    }

    static CountReport count(String contest, String unit, long votes, long line) {
        return new CountReport(
                new ContestId(contest),
                new UnitId(unit),
                CountType.TOTAL,
                AT,
                AT.plusSeconds(5),
                List.of(new ChoiceVotes(new ChoiceId("biden"), votes)),
                OptionalLong.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                line);
    }

    static DocumentRefused refusal(ElectionId election, String... codes) {
        var problems = java.util.Arrays.stream(codes)
                .map(code -> new Problem(code, 3, "votes", "Write a whole number."))
                .toList();
        return new DocumentRefused(election, problems, AT, AT);
    }

    /** All that is in a fact, so that two can be compared and a difference read; an election has no equals of its own. */
    static String text(Fact fact) {
        return switch (fact) {
            case CountReport r -> r.toString();
            case DocumentRefused r -> r.toString();
            case RaceCall c -> c.toString();
            case OfficialAct a -> a.toString();
            case Statement s -> s.toString();
            case Withdrawal w -> w.toString();
            case ElectionDefined(var e, var effectiveAt, var publishedAt) ->
                String.join(
                        " ",
                        "defined",
                        e.id().text(),
                        e.name(),
                        e.day().toString(),
                        e.zone().toString(),
                        e.contests().toString(),
                        e.units().toString(),
                        effectiveAt.toString(),
                        publishedAt.toString());
        };
    }
}
