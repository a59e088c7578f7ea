package canvass.recognition.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Teaches a network by clauses whose outcome is known. The same clauses, in the same order, give the same network to the byte, however
 * many threads learn.
 */
public final class Training {
    private static final int EPOCHS = 6;
    private static final int BATCH = 128;

    /** A few clauses are gone through more often. */
    private static final int FEWEST_STEPS = 200;

    /** A batch is learned in so many parts side by side, whatever the machine has, so that sums do not depend on it. */
    private static final int PARTS = 4;

    private static final double FASTEST = 2.5e-3;
    private static final double FIRST = 0.04;
    private static final double RISING = 0.3;
    private static final double FORGOTTEN = 0.1;
    private static final long SEED = 2020_11_09;

    private Training() {}

    /**
     * A clause whose outcome is known.
     *
     * @param outcome from zero on
     * @param worth how often it counts
     */
    public record Known(Wording wording, int outcome, int worth) {}

    /** Teaches a new network. */
    public static Network of(List<Known> clauses, int outcomes) {
        int batches = (clauses.size() + BATCH - 1) / BATCH;
        return of(clauses, outcomes, SEED, Math.max(EPOCHS, FEWEST_STEPS / Math.max(1, batches)));
    }

    static Network of(List<Known> clauses, int outcomes, long seed, int epochs) {
        Vocabulary vocabulary =
                Vocabulary.of(clauses.stream().map(Known::wording).toList());
        var chance = new SplittableRandom(seed);
        Network network = Network.untaught(vocabulary, outcomes, chance);
        List<Lesson> lessons = new ArrayList<>();
        for (Known known : clauses) {
            lessons.add(new Lesson(vocabulary.numbers(known.wording()), known.outcome(), known.worth()));
        }
        double worth = clauses.stream().mapToInt(Known::worth).average().orElse(1);
        var steps = new Steps(network);
        List<Gradients> parts = IntStream.range(0, PARTS)
                .mapToObj(part -> new Gradients(network))
                .toList();
        int all = epochs * ((lessons.size() + BATCH - 1) / BATCH);
        int number = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(lessons, chance);
            for (int from = 0; from < lessons.size(); from += BATCH) {
                List<Lesson> batch = lessons.subList(from, Math.min(lessons.size(), from + BATCH));
                learn(network, batch, worth * batch.size(), parts, chance.nextLong());
                steps.step(parts.getFirst(), rate((double) number++ / all));
            }
        }
        steps.clearUntaught(network.pieces);
        return network;
    }

    private record Lesson(Numbers clause, int outcome, int worth) {}

    /** By chance, as Fisher and Yates have it. */
    private static void shuffle(List<Lesson> lessons, SplittableRandom chance) {
        for (int i = lessons.size() - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            Lesson lesson = lessons.get(i);
            lessons.set(i, lessons.get(other));
            lessons.set(other, lesson);
        }
    }

    /** The gradients of a batch end up in the first part. */
    private static void learn(Network network, List<Lesson> batch, double worth, List<Gradients> parts, long seed) {
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            for (int i = part; i < batch.size(); i += PARTS) {
                Lesson lesson = batch.get(i);
                var dropping = Dropping.by(new SplittableRandom(seed + i), FORGOTTEN);
                new Teaching(new Pass(network, lesson.clause(), dropping), parts.get(part))
                        .learn(lesson.outcome(), (float) (lesson.worth() / worth));
            }
        });
        parts.subList(1, PARTS).forEach(parts.getFirst()::take);
    }

    /** Rising to the fastest, then falling to nothing, each as half a cosine (Smith and Topin, Super-Convergence, 2019). */
    private static double rate(double done) {
        double wave = done < RISING
                ? FIRST + (1 - FIRST) * (1 - StrictMath.cos(Math.PI * done / RISING)) / 2
                : (1 + StrictMath.cos(Math.PI * (done - RISING) / (1 - RISING))) / 2;
        return FASTEST * wave;
    }
}
