package canvass.count;

/**
 * The first two of a list of counts.
 *
 * @param first index of the highest
 * @param margin how far it is above the second highest, or above zero when it is alone
 */
record Ranking(int first, long margin) {
    static Ranking of(Votes counts) {
        int first = 0;
        long second = 0;
        for (int i = 1; i < counts.size(); i++) {
            if (counts.at(i) > counts.at(first)) {
                second = counts.at(first);
                first = i;
            } else {
                second = Math.max(second, counts.at(i));
            }
        }
        return new Ranking(first, counts.at(first) - second);
    }

    boolean isTied() {
        return margin == 0;
    }
}
