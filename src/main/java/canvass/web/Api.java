package canvass.web;

import canvass.desk.Desk;
import canvass.ledger.Entry;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.ElectionId;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The resources under {@code /api/v1}: which parameters each takes, and when an answer is the same as before. */
final class Api {
    private static final int LONGEST_BODY = 4_096;

    private final Asking asking;
    private final Answers answers = new Answers();
    private final ElectionsResource elections;
    private final TimelineResource timelines;
    private final FactResource facts;
    private final ReplayResource replays;
    private final StoryApi story;

    Api(Asking asking) {
        Desk desk = asking.desk();
        this.asking = asking;
        this.elections = new ElectionsResource(asking);
        this.timelines = new TimelineResource(asking);
        this.facts = new FactResource(desk);
        this.replays = new ReplayResource(desk);
        this.story = new StoryApi(asking, answers);
    }

    StoryApi story() {
        return story;
    }

    void elections(Context context) {
        Parameters.of(context, Set.of());
        Content content = Format.of(context, true) == Format.CSV
                ? Content.csv(elections.table())
                : Content.json(elections.list());
        Sender.send(context, Answer.of(content));
    }

    void election(Context context) {
        Parameters.of(context, Set.of());
        Format.of(context, false);
        ObjectNode definition = elections.definition(Asking.electionId(context.pathParam("election")));
        Sender.send(context, Answer.of(Content.json(definition)));
    }

    void standings(Context context) {
        Parameters parameters = Parameters.of(context, with("election"));
        Format format = Format.of(context, true);
        ElectionId election = Asking.electionId(parameters.get("election", "us-2020"));
        Asked asked = asking.election(election, parameters);
        send(context, asked.key("standings", format), format, () -> StandingResource.list(asked), StandingTables::list);
    }

    void standing(Context context) {
        Parameters parameters = Parameters.of(context, with("contest", "units", "table"));
        Format format = Format.of(context, true);
        String table = parameters.find("table").orElse("choices");
        if (!StandingTables.names().contains(table)
                || (format == Format.JSON && parameters.find("table").isPresent())) {
            throw Refusal.badParameter(
                    "table", "ask for CSV with it, and write one of " + String.join(", ", StandingTables.names()));
        }
        boolean units = parameters.isTrue("units") || table.equals("units");
        ofContest(
                context,
                parameters,
                format,
                "standing " + units + table,
                (asked, contest) -> StandingResource.whole(asked, contest, units),
                json -> StandingTables.of(table, json));
    }

    void map(Context context) {
        Parameters parameters = Parameters.of(context, with("contest"));
        Format format = Format.of(context, true);
        ofContest(context, parameters, format, "map", MapResource::json, MapResource::table);
    }

    void timeline(Context context) {
        Parameters parameters = Parameters.of(context, Set.of("contest", "knownAt", "recordedBy"));
        Format format = Format.of(context, true);
        ofContest(context, parameters, format, "timeline", timelines::json, TimelineResource::table);
    }

    void fact(Context context) {
        Parameters.of(context, Set.of());
        Format.of(context, false);
        long number = FactResource.number(context.pathParam("number"));
        Entry entry = facts.entry(number);
        Sender.send(
                context,
                answers.get("fact " + number + " " + facts.upTo(entry), () -> Content.json(facts.json(entry))));
    }

    void replay(Context context) {
        Parameters.of(context, Set.of());
        Format.of(context, false);
        var state =
                replays.get(Asking.electionId(context.pathParam("election"))).state();
        Sender.send(context, Answer.of(Content.json(ReplayResource.json(state))));
    }

    void changeReplay(Context context) throws IOException {
        Guard.checkChange(context);
        Parameters.of(context, Set.of());
        byte[] body = context.bodyInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new Refusal(413, "too-large", "body", "This is more than is read here; send less.");
        }
        ElectionId election = Asking.electionId(context.pathParam("election"));
        Sender.send(context, Answer.of(Content.json(replays.change(election, body))));
    }

    private void ofContest(
            Context context,
            Parameters parameters,
            Format format,
            String resource,
            BiFunction<Asked, Contest, ObjectNode> json,
            Function<JsonNode, Table> table) {
        ContestId id = asking.contestId(parameters);
        Asked asked = asking.election(id.election(), parameters);
        Contest contest = asking.contest(asked, id);
        String key = resource.equals("timeline") ? timelines.key(asked, id) : asked.key(id);
        send(context, resource + " " + format + " " + key, format, () -> json.apply(asked, contest), table);
    }

    private void send(
            Context context, String key, Format format, Supplier<ObjectNode> json, Function<JsonNode, Table> table) {
        Sender.send(
                context,
                answers.get(
                        key,
                        () -> format == Format.CSV ? Content.csv(table.apply(json.get())) : Content.json(json.get())));
    }

    private static Set<String> with(String... names) {
        var all = new HashSet<String>(Asking.MOMENT);
        all.addAll(Set.of(names));
        return all;
    }
}
