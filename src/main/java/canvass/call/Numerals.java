package canvass.call;

import java.util.Locale;

/** Numbers as reasons write them. */
final class Numerals {
    private static final double HARDLY = 1e-6;

    private Numerals() {}

    static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A fraction of one in percent with a decimal: {@code 12.3 %}. */
    static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.1f %%", fraction * 100);
    }

    /** A small probability as one in so many. */
    static String oneIn(double probability) {
        if (probability < HARDLY) {
            return "fewer than 1 in a million";
        }
        return String.format(Locale.ROOT, "1 in %,d", Math.max(1, Math.round(1 / probability)));
    }
}
