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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Server-Sent Events: what changed and from which moment on, and the replay's moment. */
final class EventsResource implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventsResource.class);

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
        ArrayNode kinds = json.putArray("kinds");
        change.kinds().stream().sorted().forEach(kind -> kinds.add(kind.code()));
        ArrayNode facts = json.putArray("facts");
        change.facts().forEach(facts::add);
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
        try {
            serve(stream, election, after);
        } catch (IOException e) {
            LOG.debug("A client of the events has gone.", e); // how every stream ends
        }
    }

    private void serve(EventStream stream, Optional<ElectionId> election, Optional<Long> after) throws IOException {
        long last = asking.desk().changes().last();
        Optional<Runnable> resumed = listen(stream, election, after);
        // Those that come from now on are queued before the client is told to read everything anew, so none falls
        // between.
        Runnable stop =
                resumed.or(() -> listen(stream, election, Optional.empty())).orElseThrow();
        streams.add(stream);
        try {
            if (resumed.isEmpty()) {
                stream.reset(last);
            }
            stream.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(stream);
            stop.run();
        }
    }

    private Optional<Runnable> listen(EventStream stream, Optional<ElectionId> election, Optional<Long> after) {
        return asking.desk().changes().listen(after, change -> offer(stream, election, change));
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
