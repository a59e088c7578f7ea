package canvass.web;

import canvass.desk.OurCalls;
import canvass.standing.PathJson;
import canvass.standing.PositionsJson;
import canvass.standing.Timeline;
import io.javalin.http.Context;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What callers, authorities and others said and did about an election: the resources under {@code /api/v1/elections/{election}/}. */
final class StoryApi {
    private final Asking asking;
    private final Answers answers;

    StoryApi(Asking asking, Answers answers) {
        this.asking = asking;
        this.answers = answers;
    }

    void calls(Context context) {
        Asked asked = asked(context);
        OurCalls.Known ours = asking.desk().ourCalls().find(asked.election(), asked.standings(), asked.moment());
        send(
                context,
                asked.key("calls", ours.state(), ours.walk()),
                () -> CallsResource.json(asked, ours),
                CallsResource::table);
    }

    void timeline(Context context) {
        Asked asked = asked(context);
        send(
                context,
                asked.key("story"),
                () -> new Timeline(asked.election(), asked.standings().chronicle(asked.moment())).json(asked.moment()),
                StoryTables::timeline);
    }

    void path(Context context) {
        Asked asked = asked(context);
        send(
                context,
                asked.key("path"),
                () -> PathJson.of(asked.election(), asked.standings(), asked.moment()),
                StoryTables::path);
    }

    void recognition(Context context) {
        Asked asked = asked(context);
        send(
                context,
                asked.key("recognition"),
                () -> PositionsJson.of(
                        asked.election(),
                        asked.standing(asked.election().contests().iterator().next())),
                StoryTables::recognition);
    }

    private Asked asked(Context context) {
        Parameters parameters = Parameters.of(context, Asking.MOMENT);
        return asking.election(Asking.electionId(context.pathParam("election")), parameters);
    }

    private void send(Context context, String key, Supplier<ObjectNode> json, Function<JsonNode, Table> table) {
        Format format = Format.of(context, true);
        Sender.send(
                context,
                answers.get(
                        key + " " + format,
                        () -> format == Format.CSV ? Content.csv(table.apply(json.get())) : Content.json(json.get())));
    }
}
