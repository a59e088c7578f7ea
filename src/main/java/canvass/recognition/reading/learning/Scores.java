package canvass.recognition.reading.learning;

import canvass.model.Stance;
import canvass.recognition.reading.ArticleReader;
import canvass.recognition.reading.ReadStatement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How well stories were read: for each stance what was found rightly, found wrongly and missed. */
public final class Scores {
    private final Map<Stance, int[]> counts = new EnumMap<>(Stance.class);

    /**
     * Counts of one stance or of all.
     *
     * @param right marked and found
     * @param wrong found and not marked
     * @param missed marked and not found
     */
    public record Count(int right, int wrong, int missed) {
        /** Of what was found, the share that is marked; 1 when nothing was found. */
        public double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        /** Of what is marked, the share that was found; 1 when nothing is marked. */
        public double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    /** What one story adds: found wrongly, and missed. */
    public record Differences(List<ReadStatement> wrong, List<MarkedStory.Mark> missed) {}

    /** Reads a story and counts; each mark answers for at most one statement. */
    public Differences add(MarkedStory story, ArticleReader reader) {
        List<MarkedStory.Mark> open = new ArrayList<>(story.marks());
        List<ReadStatement> wrong = new ArrayList<>();
        for (ReadStatement statement : reader.read(story.article()).statements()) {
            var match = open.stream().filter(mark -> mark.matches(statement)).findFirst();
            if (match.isPresent()) {
                open.remove(match.get());
                count(statement.stance(), 0);
            } else {
                wrong.add(statement);
                count(statement.stance(), 1);
            }
        }
        open.forEach(mark -> count(mark.stance(), 2));
        return new Differences(wrong, open);
    }

    private void count(Stance stance, int place) {
        counts.computeIfAbsent(stance, key -> new int[3])[place]++;
    }

    public Count of(Stance stance) {
        int[] found = counts.getOrDefault(stance, new int[3]);
        return new Count(found[0], found[1], found[2]);
    }

    public Count all() {
        int[] sum = new int[3];
        for (int[] one : counts.values()) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i];
            }
        }
        return new Count(sum[0], sum[1], sum[2]);
    }
}
