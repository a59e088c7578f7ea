package canvass.feed;

import canvass.model.ChoiceVotes;
import canvass.model.ContestId;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.UnitId;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers which contest, unit, kind of ballots and time a document has already counted, and on which line.
 *
 * <p>A million lines must fit beside everything else, so a line is 24 bytes in plain arrays and 16 to 32 in the index that
 * finds it: what it says is kept as a 64-bit digest only. Two different lines with one digest would pass as equal; by
 * accident that happens once in ten million million pairs of them.
 */
final class SeenLines {
    private static final int MOST_LINES = 5_000_000;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private record Place(ContestId contest, UnitId unit, CountType type) {}

    /** An earlier line with the same contest, unit, kind of ballots and time. */
    record Earlier(long line, boolean agrees) {}

    private final Map<Place, Integer> places = new HashMap<>();
    private int size;
    private int[] place = new int[1024];
    private long[] micros = new long[1024];
    private long[] digest = new long[1024];
    private int[] lines = new int[1024];
    /**
     * Open addressing. The lower half of a word is one more than a line's position in the arrays above, or zero; the upper
     * half is half of its hash, so that the arrays are only looked at when it is most likely the one.
     */
    private long[] index = new long[4096];

    /**
     * The earlier line of the same contest, unit, kind and time, if there is one. The report's own line takes its place.
     *
     * @throws Refused when the document has more lines than can be compared
     */
    Optional<Earlier> earlier(CountReport report) throws Refused {
        int at = places.computeIfAbsent(new Place(report.contest(), report.unit(), report.type()), p -> places.size());
        long time = micros(report.effectiveAt());
        long hash = mix(mix(GOLDEN, at), time);
        int slot = slot(hash, at, time);
        if (index[slot] == 0) {
            add(slot, hash, at, time, report);
            return Optional.empty();
        }
        int found = (int) index[slot] - 1;
        long says = digest(report);
        var earlier = new Earlier(lines[found], digest[found] == says);
        digest[found] = says;
        lines[found] = (int) report.line();
        return Optional.of(earlier);
    }

    private int slot(long hash, int at, long time) {
        int mask = index.length - 1;
        int slot = (int) hash & mask;
        while (index[slot] != 0 && !isAt(index[slot], hash, at, time)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(long word, long hash, int at, long time) {
        int line = (int) word - 1;
        return word >>> 32 == hash >>> 32 && place[line] == at && micros[line] == time;
    }

    private void add(int slot, long hash, int at, long time, CountReport report) throws Refused {
        if (size == MOST_LINES) {
            throw new Refused(
                    "too-many-lines",
                    report.line(),
                    "",
                    "more than " + MOST_LINES + " lines; send them in several files");
        }
        if (size == place.length) {
            grow();
        }
        place[size] = at;
        micros[size] = time;
        digest[size] = digest(report);
        lines[size] = (int) report.line();
        size++;
        index[slot] = (hash >>> 32 << 32) | size;
        if (size * 2 > index.length) {
            reindex();
        }
    }

    private void grow() {
        int more = size + size / 2;
        place = Arrays.copyOf(place, more);
        micros = Arrays.copyOf(micros, more);
        digest = Arrays.copyOf(digest, more);
        lines = Arrays.copyOf(lines, more);
    }

    private void reindex() {
        index = new long[index.length * 2];
        for (int i = 0; i < size; i++) {
            long hash = mix(mix(GOLDEN, place[i]), micros[i]);
            index[slot(hash, place[i], micros[i])] = (hash >>> 32 << 32) | (i + 1);
        }
    }

    private static long digest(CountReport report) {
        long sum = micros(report.publishedAt());
        for (ChoiceVotes v : report.votes()) {
            sum = mix(mix(sum, v.choice().text().hashCode()), v.votes());
        }
        sum = mix(sum, report.ballots().orElse(-1));
        sum = mix(
                sum,
                report.units()
                        .map(u -> ((long) u.reporting() << 32) | u.total())
                        .orElse(-1L));
        return mix(sum, report.expectedBasisPoints().orElse(-1));
    }

    private static long mix(long sum, long value) {
        long mixed = (sum ^ value) * GOLDEN;
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 32);
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }
}
