package canvass.recognition.wording;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A convolutional network for sentences (Kim, Convolutional Neural Networks for Sentence Classification, EMNLP 2014) that also knows of whom
 * a clause is told: each word is a vector, of itself, its pieces and its place beside the actor; filters over one, three and five words are read
 * where the actor stands and where they are greatest; with the signs' vectors these go through one hidden layer.
 */
public final class Network {
    static final int WORD = 96;
    static final int FILTERS = 160;
    static final int HIDDEN = 256;
    static final List<Integer> WIDTHS = List.of(1, 3, 5);

    /** What the filters say at the actor, what they say at most, and what the signs say. */
    static final int FEATURES = 2 * WIDTHS.size() * FILTERS + FILTERS;

    final Vocabulary vocabulary;
    final int outcomes;
    final Table words;
    final Table pieces;
    final Table places = new Table(2 * Wording.MOST_WORDS + 1, WORD);
    final List<Table> filters =
            WIDTHS.stream().map(width -> new Table(width * WORD, FILTERS)).toList();
    final List<Table> filterStarts =
            WIDTHS.stream().map(width -> new Table(1, FILTERS)).toList();
    final Table signs;
    final Table hidden = new Table(FEATURES, HIDDEN);
    final Table hiddenStart = new Table(1, HIDDEN);
    final Table out;
    final Table outStart;
    final Table signsOut;

    Network(Vocabulary vocabulary, int outcomes) {
        this.vocabulary = vocabulary;
        this.outcomes = outcomes;
        this.words = new Table(vocabulary.words().size() + 1, WORD);
        this.pieces = new Table(Vocabulary.PIECES, WORD);
        this.signs = new Table(vocabulary.signs().size(), FILTERS);
        this.out = new Table(HIDDEN, outcomes);
        this.outStart = new Table(1, outcomes);
        this.signsOut = new Table(vocabulary.signs().size(), outcomes);
    }

    /** One that knows nothing yet. */
    static Network untaught(Vocabulary vocabulary, int outcomes, RandomGenerator chance) {
        var network = new Network(vocabulary, outcomes);
        network.words.filled(chance, 0.3);
        network.pieces.filled(chance, 0.1);
        network.places.filled(chance, 0.1);
        for (Table filter : network.filters) {
            filter.filled(chance, 1 / Math.sqrt(3.0 * filter.rows));
        }
        network.signs.filled(chance, 0.1);
        network.hidden.filled(chance, 1 / Math.sqrt(3.0 * FEATURES));
        network.out.filled(chance, 1 / Math.sqrt(3.0 * HIDDEN));
        return network;
    }

    /** All its numbers, always in the same order. */
    List<Table> tables() {
        return List.of(
                words,
                pieces,
                places,
                filters.get(0),
                filters.get(1),
                filters.get(2),
                filterStarts.get(0),
                filterStarts.get(1),
                filterStarts.get(2),
                signs,
                hidden,
                hiddenStart,
                out,
                outStart,
                signsOut);
    }

    /** How many outcomes a clause can have. */
    public int outcomes() {
        return outcomes;
    }

    /** Something to weigh the clauses of one text with; not for several threads at once. */
    public Weigher weigher() {
        return new Weigher(this);
    }
}
