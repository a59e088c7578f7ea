package canvass.web;

import canvass.model.Allocation;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.model.PollClosing;
import canvass.standing.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A contest's count from its first moment to its last: what the line under the page shows. */
final class TimelineResource {
    /** Shown before the first polls close, so that the line begins with nothing counted. */
    private static final Duration BEFORE = Duration.ofHours(1);

    /** While reports stream in, a line is drawn anew this often and not at every report: it counts hundreds of times. */
    private static final long REDRAWN_NANOS = Duration.ofSeconds(20).toNanos();

    /** When a line was last drawn, and of how much of the ledger. */
    private record Drawn(long lastEntry, long at) {}

    private final Asking asking;
    private final Map<ElectionId, Activity> activities = new ConcurrentHashMap<>();
    private final Map<ContestId, Drawn> drawn = new ConcurrentHashMap<>();

    TimelineResource(Asking asking) {
        this.asking = asking;
    }

    /** What names one time line: the whole count has only one, whatever "now" is, until something new is in the ledger. */
    String key(Asked asked, ContestId contest) {
        Drawn newest = drawn.compute(contest, (id, before) -> {
            boolean old = before == null
                    || before.lastEntry() == asked.lastEntry()
                    || System.nanoTime() - before.at() > REDRAWN_NANOS;
            return old ? new Drawn(asked.lastEntry(), System.nanoTime()) : before;
        });
        return contest + " " + newest.lastEntry() + " " + asked.moment().knownAt()
                + asked.moment().recordedBy();
    }

    ObjectNode json(Asked asked, Contest contest) {
        SortedMap<Instant, Integer> activity = activities
                .computeIfAbsent(
                        asked.election().id(), id -> new Activity(asking.desk().ledger(), id))
                .of(counted(contest));
        Standing last = asked.standing(contest);
        List<PollClosing> closings = last.frame().pollClosings();
        Instant begin = begin(asked, activity, closings);
        Instant end = end(begin, activity, asked.standings().lastTold());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("contest", contest.id().text());
        json.put("begin", begin.toString());
        json.put("end", end.toString());
        json.set("pollsClose", ElectionsResource.closings(closings));
        json.put("bucketSeconds", Activity.BUCKET_SECONDS);
        ArrayNode bars = json.putArray("activity");
        activity.subMap(begin.minusSeconds(Activity.BUCKET_SECONDS), end.plusSeconds(1))
                .forEach((at, reports) -> bars.addArray().add(at.toString()).add(reports));
        ArrayNode choices = json.putArray("choices");
        contest.choices().stream().map(Choice::id).map(ChoiceId::text).forEach(choices::add);
        ArrayNode points = json.putArray("points");
        var at = closings.stream().map(PollClosing::at).collect(Collectors.toSet());
        Milestones.between(begin, end, activity, at).parallelStream()
                .map(moment -> point(contest, asked, moment))
                .toList()
                .forEach(points::add);
        return json;
    }

    /** The contests whose reports it is made of. */
    private static List<ContestId> counted(Contest contest) {
        return switch (contest.rule()) {
            case CountingRule.Plurality() -> List.of(contest.id());
            case CountingRule.Electors electors ->
                electors.allocations().stream().map(Allocation::contest).toList();
        };
    }

    private static Instant begin(Asked asked, SortedMap<Instant, Integer> activity, List<PollClosing> closings) {
        var candidates = new ArrayList<Instant>();
        closings.stream().map(PollClosing::at).forEach(candidates::add);
        if (candidates.isEmpty() && !activity.isEmpty()) {
            candidates.add(activity.firstKey());
        }
        return candidates.isEmpty()
                ? asked.election().day().atStartOfDay(asked.election().zone()).toInstant()
                : Collections.min(candidates).minus(BEFORE);
    }

    /** The end of the last quarter with a report, or the last call, act or statement; a day after the begin while there is none. */
    private static Instant end(Instant begin, SortedMap<Instant, Integer> activity, Optional<Instant> lastTold) {
        Instant last = activity.isEmpty() ? begin : activity.lastKey().plusSeconds(Activity.BUCKET_SECONDS);
        Instant latest = lastTold.filter(told -> told.isAfter(last)).orElse(last);
        return latest.isAfter(begin) ? latest : begin.plus(Duration.ofDays(1));
    }

    private static ObjectNode point(Contest contest, Asked asked, Instant at) {
        Moment moment = new Moment(at, asked.moment().knownAt(), asked.moment().recordedBy());
        Standing standing = asked.standings().find(contest.id(), moment).orElseThrow();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("at", at.toString());
        ArrayNode votes = json.putArray("votes");
        ArrayNode electors = json.putArray("electors");
        standing.findCount().ifPresent(count -> {
            count.tabulation().count().votes().forEach(votes::add);
            count.electors()
                    .ifPresent(tally -> contest.choices()
                            .forEach(c -> electors.add(tally.leading().getOrDefault(c.id(), 0))));
        });
        return json;
    }

    static Table table(JsonNode json) {
        var table = new Table("at", "choice", "votes", "electors");
        for (JsonNode point : json.get("points")) {
            for (int c = 0; c < json.get("choices").size(); c++) {
                table.add(
                        point.get("at"),
                        json.get("choices").get(c),
                        point.get("votes").path(c),
                        point.get("electors").path(c));
            }
        }
        return table;
    }
}
