package canvass.recognition.reading.sentence;

/** Where the clause around a word begins and ends. */
public final class Clauses {
    private Clauses() {}

    public static int start(Sentence sentence, int index) {
        for (int i = index - 1; i > 0; i--) {
            boolean edge = sentence.is(i, ";", ":", "—", "–")
                    || (sentence.is(i, "and", "but", "y", "und", "et", "pero", "aber", "mais")
                            && sentence.is(i - 1, ","));
            if (edge) {
                return i + 1;
            }
        }
        return 0;
    }

    public static int end(Sentence sentence, int index) {
        int size = sentence.size();
        for (int i = index + 1; i < size; i++) {
            boolean edge = sentence.is(i, ";", ":", "—", "–")
                    || (sentence.is(i, ",")
                            && sentence.is(i + 1, "and", "but", "while", "y", "pero", "und", "aber", "et", "mais"));
            if (edge) {
                return i;
            }
        }
        return size > 1 && sentence.is(size - 1, ".", "!", "?") ? size - 1 : size;
    }
}
