package canvass.cli;

import canvass.model.Recorded;
import canvass.model.Withdrawal;
import canvass.standing.FactJson;
import canvass.standing.OnFile;
import canvass.standing.Timeline;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What was withdrawn, as the command that did it and the timeline tell it. */
final class WithdrawText {
    private WithdrawText() {}

    static String lines(List<OnFile> withdrawn, Timeline timeline) {
        return withdrawn.stream()
                .map(f ->
                        "Withdrawn: fact " + f.number() + ", " + f.fact().when() + "  " + timeline.text(f.fact()) + ". "
                                + f.withdrawn()
                                        .map(w -> "It is seen with --known-at before "
                                                + w.fact().publishedAt() + ".")
                                        .orElse(""))
                .collect(Collectors.joining("\n"));
    }

    static String json(List<OnFile> withdrawn, Timeline timeline) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (OnFile file : withdrawn) {
            var one = array.addObject().put("fact", file.number()).put("text", timeline.text(file.fact()));
            file.withdrawn().ifPresent(w -> one.set("withdrawn", FactJson.withdrawn(w)));
        }
        return Json.write(array);
    }

    /** Why something is no longer told. */
    static String why(Recorded<Withdrawal> withdrawal) {
        return "withdrawn by " + withdrawal.fact().by() + ", known since "
                + withdrawal.fact().publishedAt() + ": " + withdrawal.fact().because();
    }
}
