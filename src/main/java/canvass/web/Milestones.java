package canvass.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/** The moments at which a time line looks at the count: more of them where more was reported. */
final class Milestones {
    private static final int BY_TIME = 60;
    private static final int BY_REPORTS = 160;

    private Milestones() {}

    /** From the begin to the end, both included, and every poll closing between. */
    static List<Instant> between(
            Instant begin, Instant end, SortedMap<Instant, Integer> activity, Collection<Instant> closings) {
        var moments = new TreeSet<Instant>(closings);
        Duration step = Duration.between(begin, end).dividedBy(BY_TIME);
        for (int i = 0; i < BY_TIME; i++) {
            moments.add(begin.plus(step.multipliedBy(i)));
        }
        long reports = activity.values().stream().mapToLong(Integer::longValue).sum();
        long seen = 0;
        long next = 0;
        for (Map.Entry<Instant, Integer> bucket : activity.entrySet()) {
            seen += bucket.getValue();
            if (seen >= next) {
                moments.add(bucket.getKey().plusSeconds(Activity.BUCKET_SECONDS));
                next = seen + reports / BY_REPORTS;
            }
        }
        moments.add(end);
        return new ArrayList<>(moments.subSet(begin, true, end, true));
    }
}
