package canvass.call;

/**
 * Student's t distribution. The cumulative probability is the regularised incomplete beta function (NIST Digital Library of
 * Mathematical Functions, 8.17), whose continued fraction (8.17.22) is evaluated by Lentz's method; the quantile is found
 * from it by Newton's method held within brackets. Good to about nine digits; beyond 100,000 degrees of freedom it is the
 * normal distribution to five.
 */
public final class StudentT {
    private static final double MOST_DEGREES = 1e5;
    private static final double TINY = 1e-300;
    private static final double PRECISION = 1e-14;

    private StudentT() {}

    /**
     * The probability of a value up to {@code t}.
     *
     * @param degrees of freedom, above zero; infinite is allowed
     */
    public static double cumulative(double t, double degrees) {
        double nu = Math.min(degrees, MOST_DEGREES);
        double tail = 0.5 * incompleteBeta(nu / (nu + t * t), nu / 2, 0.5);
        return t > 0 ? 1 - tail : tail;
    }

    /**
     * The value up to which the probability is {@code p}.
     *
     * @param p above 0 and below 1
     * @param degrees of freedom, above zero; infinite is allowed
     */
    public static double quantile(double p, double degrees) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("no quantile at " + p);
        }
        if (p < 0.5) {
            return -quantile(1 - p, degrees);
        }
        double nu = Math.min(degrees, MOST_DEGREES);
        double low = 0;
        double high = 4;
        while (cumulative(high, nu) < p && high < 1e300) {
            low = high;
            high *= 4;
        }
        double norm = logGamma((nu + 1) / 2) - logGamma(nu / 2) - 0.5 * Math.log(nu * Math.PI);
        double t = low + (high - low) / 4;
        for (int step = 0; step < 200 && high - low > 1e-12 * high; step++) {
            double excess = cumulative(t, nu) - p;
            if (excess > 0) {
                high = t;
            } else {
                low = t;
            }
            double density = Math.exp(norm - (nu + 1) / 2 * Math.log1p(t * t / nu));
            double next = t - excess / density;
            if (Math.abs(next - t) < 1e-12 * (1 + t)) {
                return t;
            }
            t = next > low && next < high ? next : (low + high) / 2;
        }
        return t;
    }

    private static double incompleteBeta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        // The fraction converges fast only on this side of the mean; the other side is its complement (8.17.4).
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    private static double fraction(double x, double a, double b) {
        double d = kept(1 - (a + b) * x / (a + 1));
        double c = 1;
        double value = 1 / d;
        d = value;
        for (int m = 1; m < 10_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / kept(1 + even * d);
            c = kept(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / kept(1 + odd * d);
            c = kept(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return value;
    }

    private static double kept(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Stirling's series (NIST DLMF 5.11.1), after the recurrence has brought the argument to where four terms do. */
    private static double logGamma(double argument) {
        double x = argument;
        double product = 1;
        while (x < 12) {
            product *= x;
            x++;
        }
        double square = 1 / (x * x);
        double series = (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680))) / x;
        return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
    }
}
