package canvass.project;

import canvass.call.AreaProjection;
import canvass.call.MarginInterval;
import canvass.call.ShareInterval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A projection as JSON: the contract of {@code canvass project --json}, described in docs/project.md. */
public final class ProjectionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int DIGITS = 6;

    private ProjectionJson() {}

    /** One line of JSON. */
    public static String write(FileProjection answer) {
        double level = answer.settings().level();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("returns", answer.returns());
        json.put("elapsedMillis", BigDecimal.valueOf(answer.elapsedMillis()).setScale(3, RoundingMode.HALF_UP));
        json.put("level", level);
        json.put("seed", answer.settings().seed());
        ObjectNode units = json.putObject("units");
        units.put("all", answer.units().all());
        units.put("reported", answer.units().reported());
        units.put("complete", answer.units().complete());
        units.put("notInBaseline", answer.units().notInBaseline());
        answer.notes().forEach(json.putArray("notes")::add);
        var groups = json.putArray("groups");
        answer.projection().groups().forEach(g -> groups.add(area(g, level)));
        json.set("total", area(answer.projection().total(), level));
        return MAPPER.writeValueAsString(json);
    }

    private static ObjectNode area(AreaProjection area, double level) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("group", area.area());
        ObjectNode choices = json.putObject("choices");
        for (ShareInterval choice : area.choices()) {
            ObjectNode share = choices.putObject(choice.choice());
            share.put("share", rounded(choice.share()));
            share.put("lower", rounded(choice.lower()));
            share.put("upper", rounded(choice.upper()));
        }
        MarginInterval interval = area.interval(level);
        json.put("margin", rounded(area.margin()));
        json.put("lower", rounded(interval.lower()));
        json.put("upper", rounded(interval.upper()));
        area.leader().ifPresentOrElse(leader -> json.put("leader", leader), () -> json.putNull("leader"));
        json.put("probability", rounded(area.probability()));
        json.put("counted", area.counted());
        json.put("outstanding", area.outstanding());
        return json;
    }

    /** As many digits as mean anything; a number that is none would throw here and never reach a reader. */
    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
