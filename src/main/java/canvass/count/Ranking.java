package canvass.count;

import java.util.List;

/**
 * The first two of a list of counts.
 *
 * @param first index of the highest
 * @param margin how far it is above the second highest, or above zero when it is alone
 */
record Ranking(int first, long margin) {
    static Ranking of(List<Long> counts) {
        int first = 0;
        long second = 0;
        for (int i = 1; i < counts.size(); i++) {
            if (counts.get(i) > counts.get(first)) {
                second = counts.get(first);
                first = i;
            } else {
                second = Math.max(second, counts.get(i));
            }
        }
        return new Ranking(first, counts.get(first) - second);
    }

    boolean isTied() {
        return margin == 0;
    }
}
