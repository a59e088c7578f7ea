package canvass.web;

import canvass.desk.Change;
import canvass.desk.Desk;
import canvass.desk.Replay;
import canvass.model.ElectionId;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Server-Sent Events: what changed and from which moment on, and the replay's moment. */
final class EventsResource implements AutoCloseable {
    static final Set<String> PARAMETERS = Set.of("election", "lastEventId");

    private final Asking asking;

    /** The desk counts changes from 1 in each run; a number of another run must not be taken for one of this. */
    private final String run;

    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();

    EventsResource(Asking asking, String run) {
        this.asking = asking;
        this.run = run;
    }

    static ObjectNode json(Change change) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", change.id());
        json.put("election", change.election().text());
        ArrayNode contests = json.putArray("contests");
        change.contests().stream().sorted().forEach(contest -> contests.add(contest.text()));
        json.put("from", change.from().toString());
        json.put("moment", change.moment().toString());
        return json;
    }

    /** Answers for as long as the client listens; every request has a thread of its own. */
    void stream(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, PARAMETERS);
        Optional<ElectionId> election = parameters.find("election").map(Asking::electionId);
        election.ifPresent(asking::standings);
        Optional<String> resume =
                Optional.ofNullable(context.header("Last-Event-ID")).or(() -> parameters.find("lastEventId"));
        Optional<Long> after = resume.map(this::changeOf);
        context.res().setContentType("text/event-stream");
        context.res().setCharacterEncoding("UTF-8");
        context.res().setHeader("Cache-Control", "no-store");
        Desk desk = asking.desk();
        var stream = new EventStream(
                context.res().getOutputStream(),
                run,
                () -> election.flatMap(desk::findReplay).map(Replay::state));
        serve(stream, election, after);
    }

    private void serve(EventStream stream, Optional<ElectionId> election, Optional<Long> after) throws IOException {
        Runnable stop = listen(stream, election, after);
        streams.add(stream);
        try {
            stream.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(stream);
            stop.run();
        }
    }

    private Runnable listen(EventStream stream, Optional<ElectionId> election, Optional<Long> after)
            throws IOException {
        Optional<Runnable> resumed = asking.desk().changes().listen(after, change -> offer(stream, election, change));
        if (resumed.isPresent()) {
            return resumed.get();
        }
        stream.reset(asking.desk().changes().last());
        return asking.desk()
                .changes()
                .listen(Optional.empty(), change -> offer(stream, election, change))
                .orElseThrow();
    }

    private static void offer(EventStream stream, Optional<ElectionId> election, Change change) {
        if (election.map(change.election()::equals).orElse(true)) {
            stream.offer(change);
        }
    }

    /** A number of another run counts as one that is no longer kept. */
    private long changeOf(String id) {
        int dot = id.indexOf('.');
        boolean otherRun = dot >= 0 && !id.substring(dot + 1).equals(run);
        try {
            long number = Long.parseLong(dot < 0 ? id : id.substring(0, dot));
            return otherRun ? Long.MAX_VALUE : number;
        } catch (NumberFormatException e) {
            throw Refusal.badParameter("lastEventId", "this is no event's id; send the last one you got, or none");
        }
    }

    @Override
    public void close() {
        streams.forEach(EventStream::close);
    }
}
