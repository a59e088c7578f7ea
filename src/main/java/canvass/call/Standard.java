package canvass.call;

/** Brings a covariate to mean zero and standard deviation one; where it is missing, it is the mean. */
final class Standard {
    /** Beyond so many deviations a value is more likely wrong than telling, and would pull its unit anywhere. */
    private static final double MOST = 4;

    private Standard() {}

    /** The standardised values, or none when the column says nothing: all missing or all alike. */
    static double[] of(double[] values) {
        int known = 0;
        double mean = 0;
        double squares = 0;
        for (double v : values) { // Welford's method: no catastrophe with large values that differ little
            if (!Double.isNaN(v)) {
                known++;
                double step = v - mean;
                mean += step / known;
                squares += step * (v - mean);
            }
        }
        double deviation = known < 2 ? 0 : Math.sqrt(squares / known);
        if (!(deviation > 1e-12 * Math.abs(mean)) || deviation == 0 || Double.isInfinite(deviation)) {
            return new double[0];
        }
        double[] standard = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            standard[i] = Double.isNaN(values[i]) ? 0 : Math.clamp((values[i] - mean) / deviation, -MOST, MOST);
        }
        return standard;
    }
}
