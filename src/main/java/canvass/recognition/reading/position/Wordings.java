package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.wording.NetworkFile;
import canvass.recognition.wording.Weigher;
import canvass.recognition.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How likely a clause words each stance, judged by clauses whose stance is known: a network over its words, its actor's bearing and its
 * signs. What frames found is among the signs, so it knows how far they are to be trusted.
 */
public final class Wordings {
    /** None first, then those of {@link Outcome} in their order. */
    public static final int OUTCOMES = Outcome.all().size() + 1;

    private static final String SHIPPED = "/canvass/recognition/reading/wordings.bin";

    private static final double UNUSUAL = 0.3;

    private final NetworkFile.Kept learned;
    private final Weigher weigher;

    private Wordings(NetworkFile.Kept learned) {
        this.learned = learned;
        this.weigher = learned.network().weigher();
    }

    /**
     * Those that a file holds.
     *
     * @throws IOException when it is no file of learned wordings, or one learned of other outcomes
     */
    public static Wordings read(InputStream in) throws IOException {
        return new Wordings(kept(in));
    }

    private static NetworkFile.Kept kept(InputStream in) throws IOException {
        NetworkFile.Kept kept = NetworkFile.read(in);
        if (kept.network().outcomes() != OUTCOMES) {
            throw new IOException(
                    "These wordings were learned of " + kept.network().outcomes() + " outcomes, and there are "
                            + OUTCOMES + "; learn them anew: canvass read --learn data/reading");
        }
        return kept;
    }

    /** What the files of clauses it was learned from are known by. */
    public String mark() {
        return learned.mark();
    }

    /** Read when it is first asked for, and never by who learns them anew. */
    private static final class Shipped {
        private static final NetworkFile.Kept LEARNED = read();

        private static NetworkFile.Kept read() {
            try (InputStream in = Wordings.class.getResourceAsStream(SHIPPED)) {
                if (in == null) {
                    throw new IllegalStateException("The learned wordings are missing from the program.");
                }
                return kept(in);
            } catch (IOException e) {
                throw new UncheckedIOException("The learned wordings cannot be read.", e);
            }
        }
    }

    /** For one article, and one thread. */
    public static Wordings shipped() {
        return new Wordings(Shipped.LEARNED);
    }

    /**
     * What is reckoned of a clause.
     *
     * @param shares the probability of no stance, then of each {@link Outcome}; their sum is one
     */
    public record Reckoning(List<Double> shares) {
        public Reckoning {
            shares = List.copyOf(shares);
        }

        public double of(Stance stance) {
            return Aim.of(stance).stream()
                    .mapToDouble(aim -> of(new Outcome(stance, aim)))
                    .sum();
        }

        private double of(Outcome outcome) {
            return shares.get(place(outcome));
        }

        /** What kind of thing the stance is about, if it is taken: mostly somebody, so that little is needed for it to be something else. */
        Aim aim(Stance stance) {
            List<Aim> aims = Aim.of(stance);
            return aims.stream()
                    .skip(1)
                    .filter(aim -> of(new Outcome(stance, aim)) >= UNUSUAL * of(stance))
                    .findFirst()
                    .orElse(aims.getFirst());
        }

        /** The likeliest stance, if it is at least as likely as this. */
        public Optional<Stance> stance(double least) {
            return Arrays.stream(Stance.values())
                    .filter(stance -> of(stance) >= least)
                    .reduce((one, other) -> of(one) >= of(other) ? one : other);
        }
    }

    /** How likely a clause words each stance, as far as its words and signs are known. */
    public Reckoning reckon(Clause clause) {
        return new Reckoning(
                Arrays.stream(weigher.shares(wording(clause))).boxed().toList());
    }

    /** The clause as the network takes it: beside its words its actor's bearing, its signs, and each sign with the bearing. */
    public static Wording wording(Clause clause) {
        String bearing = clause.bearing().word();
        List<String> signs = new ArrayList<>(List.of(bearing));
        for (String sign : clause.signs()) {
            signs.add(sign);
            signs.add(bearing + "=" + sign);
        }
        return Wording.of(clause.words(), signs);
    }

    /** Where something stands among what can be reckoned. */
    public static int place(Outcome outcome) {
        return Outcome.all().indexOf(outcome) + 1;
    }
}
