package canvass.backtest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The report as JSON: every cell by election, order and share. */
public final class BacktestJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int DIGITS = 6;

    private BacktestJson() {}

    /** One line of JSON. */
    public static String write(BacktestReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Backtest.Plan plan = report.plan();
        plan.years().forEach(json.putArray("elections")::add);
        json.put("nights", plan.nights());
        json.put("draws", plan.draws());
        json.put("seed", plan.seed());
        for (Cell.Of of : Cell.Of.values()) {
            json.set(of.code(), score(report.all(of)));
        }
        ObjectNode first = json.putObject("firstCalls");
        for (CallTest test : CallTest.values()) {
            ObjectNode calls = first.putObject(test.code());
            for (Order order : Order.values()) {
                calls.set(order.code(), calls(report.firstCalls(test, order)));
            }
            calls.set("all", calls(report.firstCalls(test)));
        }
        var wrong = json.putArray("wrongCalls");
        report.wrongCalls().forEach(call -> wrong.add(wrong(call)));
        var cells = json.putArray("cells");
        for (Cell cell : report.cells()) {
            ObjectNode each = cells.addObject();
            each.put("of", cell.of().code());
            each.put("election", cell.election());
            each.put("order", cell.order().code());
            each.put("counted", cell.share());
            each.setAll(score(report.sum(cell::equals)));
        }
        return MAPPER.writeValueAsString(json);
    }

    private static ObjectNode wrong(WrongCall call) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("by", call.test().code());
        json.put("election", call.election());
        json.put("area", call.area());
        json.put("order", call.order().code());
        json.put("at", call.share());
        json.put("counted", rounded(call.counted()));
        json.put("units", call.units());
        json.put("projected", rounded(call.projected()));
        json.put("result", rounded(call.result()));
        return json;
    }

    private static ObjectNode calls(FirstCalls calls) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("contests", calls.contests());
        json.put("called", calls.called());
        json.put("wrong", calls.wrong());
        json.put("meanShare", rounded(calls.meanShare()));
        json.put("single", calls.single());
        json.put("singleWrong", calls.singleWrong());
        return json;
    }

    private static ObjectNode score(Score score) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("n", score.count());
        json.put("errorPoints", rounded(score.error()));
        ObjectNode coverage = json.putObject("coverage");
        for (int level = 0; level < Score.LEVELS.size(); level++) {
            coverage.put(String.valueOf(Score.LEVELS.get(level)), rounded(score.coverage(level)));
        }
        json.put("width90Points", rounded(score.width()));
        json.put("brier", rounded(score.brier()));
        json.put("log", rounded(score.logScore()));
        for (CallTest test : CallTest.values()) {
            ObjectNode calls = json.putObject(test.code());
            calls.put("called", score.called(test));
            calls.put("wrong", score.wrong(test));
        }
        var bins = json.putArray("reliability");
        for (int bin = 0; bin < Score.BINS; bin++) {
            ObjectNode step = bins.addObject();
            step.put("n", score.binCount(bin));
            step.put("probability", rounded(score.binProbability(bin)));
            step.put("cameTrue", rounded(score.binWon(bin)));
        }
        return json;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
