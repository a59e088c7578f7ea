package canvass.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One area's choices with their shares and scales, put into words. */
final class AreaSummary {
    private final String area;
    private final List<String> choices;
    private final double[] share;
    private final double[] scale;
    private final double votes;
    private final long counted;
    private final double correlation;
    private final Constants constants;
    /** So many scales the shares' intervals reach to each side. */
    private final double reach;

    AreaSummary(
            String area,
            List<String> choices,
            double[][] byChoice,
            double[][] scales,
            double votes,
            long counted,
            int at,
            double correlation,
            Constants constants,
            double reach) {
        this.area = area;
        this.choices = choices;
        this.share = new double[choices.size()];
        this.scale = new double[choices.size()];
        for (int c = 0; c < share.length; c++) {
            share[c] = votes > 0 ? byChoice[c][at] / votes : 1.0 / share.length;
            scale[c] = votes > 0 ? scales[c][at] * constants.inflation() : 0.5;
        }
        this.votes = votes;
        this.counted = counted;
        this.correlation = correlation;
        this.constants = constants;
        this.reach = reach;
    }

    AreaProjection projection() {
        double both = share[0] + share[1];
        double margin = both > 0 ? (share[0] - share[1]) / both : 0;
        double marginScale = marginScale(margin, both);
        int leader = leader();
        var intervals = new ArrayList<ShareInterval>();
        for (int c = 0; c < share.length; c++) {
            double s = Math.clamp(share[c], 0, 1);
            intervals.add(new ShareInterval(
                    choices.get(c), s, Math.max(0, s - reach * scale[c]), Math.min(1, s + reach * scale[c])));
        }
        boolean over = marginScale == 0;
        return new AreaProjection(
                area,
                intervals,
                margin,
                marginScale,
                constants.degrees(),
                over ? margin : -1,
                over ? margin : 1,
                leader < 0 ? Optional.empty() : Optional.of(choices.get(leader)),
                leader < 0 ? 1.0 / share.length : probability(leader),
                counted,
                Math.max(0, Math.round(votes - counted)));
    }

    private double marginScale(double margin, double both) {
        if (both <= 0) {
            return 1;
        }
        if (share.length == 2) {
            return 2 * scale[0];
        }
        double a = (1 - margin) / both * scale[0];
        double b = (1 + margin) / both * scale[1];
        return Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
    }

    private int leader() {
        int leader = 0;
        boolean tied = false;
        for (int c = 1; c < share.length; c++) {
            if (share[c] > share[leader]) {
                leader = c;
                tied = false;
            } else if (share[c] == share[leader]) {
                tied = true;
            }
        }
        return tied ? -1 : leader;
    }

    /** That no other choice is ahead in the end: at least one less the chances of each (Boole's inequality). */
    private double probability(int leader) {
        double others = 0;
        for (int c = 0; c < share.length; c++) {
            if (c == leader) {
                continue;
            }
            double lead = share[leader] - share[c];
            double spread = share.length == 2
                    ? 2 * scale[0]
                    : Math.sqrt(scale[leader] * scale[leader]
                            + scale[c] * scale[c]
                            - 2 * correlation * scale[leader] * scale[c]);
            others += spread == 0 ? 0 : StudentT.beyond(lead / spread, constants.degrees());
        }
        return Math.clamp(1 - others, 1.0 / share.length, 1);
    }
}
