package canvass.recognition.wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The words and signs that a network knows, as numbers. A word is also its pieces of four letters, so that one never seen is near others of its stem.
 */
final class Vocabulary {
    /** The number of any word that is not known. */
    static final int UNKNOWN = 0;

    /** Pieces are told apart up to so many; some share a number. */
    static final int PIECES = 12_000;

    private static final int FEWEST = 3;
    private static final int PIECE = 4;
    private static final int MOST_PIECES = 10;

    private final List<String> words;
    private final List<String> signs;
    private final Map<String, Integer> numberOfWord = new HashMap<>();
    private final Map<String, Integer> numberOfSign = new HashMap<>();

    /**
     * @param words those known, from number one on
     * @param signs those known, from number zero on
     */
    Vocabulary(List<String> words, List<String> signs) {
        this.words = List.copyOf(words);
        this.signs = List.copyOf(signs);
        this.words.forEach(word -> numberOfWord.put(word, numberOfWord.size() + 1));
        this.signs.forEach(sign -> numberOfSign.put(sign, numberOfSign.size()));
    }

    /** The words that enough clauses have, and all signs. */
    static Vocabulary of(Collection<Wording> clauses) {
        var words = new TreeMap<String, Integer>();
        var signs = new TreeMap<String, Integer>();
        for (Wording clause : clauses) {
            clause.words().stream().distinct().forEach(word -> words.merge(word, 1, Integer::sum));
            clause.signs().forEach(sign -> signs.merge(sign, 1, Integer::sum));
        }
        return new Vocabulary(
                words.entrySet().stream()
                        .filter(word -> word.getValue() >= FEWEST)
                        .map(Map.Entry::getKey)
                        .toList(),
                List.copyOf(signs.keySet()));
    }

    List<String> words() {
        return words;
    }

    List<String> signs() {
        return signs;
    }

    Numbers numbers(Wording clause) {
        return new Numbers(
                clause.words().stream()
                        .mapToInt(word -> numberOfWord.getOrDefault(word, UNKNOWN))
                        .toArray(),
                clause.words().stream().map(Vocabulary::pieces).toArray(int[][]::new),
                clause.actor(),
                clause.signs().stream()
                        .filter(numberOfSign::containsKey)
                        .mapToInt(numberOfSign::get)
                        .toArray());
    }

    private static int[] pieces(String word) {
        String whole = "<" + word + ">";
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i + PIECE <= whole.length() && pieces.size() < MOST_PIECES; i++) {
            pieces.add(whole.substring(i, i + PIECE));
        }
        return (pieces.isEmpty() ? Stream.of(whole) : pieces.stream())
                .mapToInt(Vocabulary::numberOfPiece)
                .toArray();
    }

    private static int numberOfPiece(String piece) {
        var sum = new CRC32();
        sum.update(piece.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % PIECES);
    }
}
