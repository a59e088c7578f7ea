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
        json.set("states", score(report.sum(c -> !c.nation())));
        json.set("nation", score(report.sum(Cell::nation)));
        ObjectNode calls = json.putObject("firstCalls");
        for (Order order : Order.values()) {
            calls.set(order.code(), calls(report.firstCalls(order)));
        }
        calls.set("all", calls(report.firstCalls()));
        var wrong = json.putArray("wrongCalls");
        for (WrongCall call : report.wrongCalls()) {
            ObjectNode each = wrong.addObject();
            each.put("election", call.election());
            each.put("area", call.area());
            each.put("order", call.order().code());
            each.put("counted", call.share());
            each.put("projected", rounded(call.projected()));
            each.put("result", rounded(call.result()));
        }
        var cells = json.putArray("cells");
        for (Cell cell : report.cells()) {
            ObjectNode each = cells.addObject();
            each.put("of", cell.nation() ? "nation" : "states");
            each.put("election", cell.election());
            each.put("order", cell.order().code());
            each.put("counted", cell.share());
            each.setAll(score(report.sum(cell::equals)));
        }
        return MAPPER.writeValueAsString(json);
    }

    private static ObjectNode calls(FirstCalls calls) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("contests", calls.contests());
        json.put("called", calls.called());
        json.put("wrong", calls.wrong());
        json.put("meanShare", rounded(calls.meanShare()));
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
        json.put("called", score.called());
        json.put("wrong", score.wrong());
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
