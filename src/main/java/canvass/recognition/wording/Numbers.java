package canvass.recognition.wording;

/** A clause as numbers of a {@link Vocabulary}. */
final class Numbers {
    /** Each word's own. */
    final int[] words;

    /** For each word, its pieces'. */
    final int[][] pieces;

    /** Which word stands for whom the clause is about. */
    final int actor;

    final int[] signs;

    Numbers(int[] words, int[][] pieces, int actor, int[] signs) {
        this.words = words.clone();
        this.pieces = pieces.clone();
        this.actor = actor;
        this.signs = signs.clone();
    }

    int size() {
        return words.length;
    }
}
