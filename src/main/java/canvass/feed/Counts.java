package canvass.feed;

import canvass.model.CountReport;
import canvass.model.UnitsReporting;

/** Reads numbers as people and sources write them. Nothing is rounded and nothing guessed: else it is refused. */
final class Counts {
    private static final int WHOLE_PERCENT = 100;
    private static final int MOST_DIGITS = 18;

    private Counts() {}

    /**
     * Votes or ballots.
     *
     * @throws Refused when it is negative, not whole, or above {@link CountReport#MOST_VOTES}
     */
    static long votes(String text, long line, String field) throws Refused {
        return whole(text, CountReport.MOST_VOTES, line, field);
    }

    /** Electors, or members of a chamber. */
    static int electors(String text, long line, String field) throws Refused {
        return (int) whole(text, Integer.MAX_VALUE, line, field);
    }

    /** Which of several, from 1: a line, a fact of a line. */
    static int ordinal(String text, long line, String field) throws Refused {
        int number = (int) whole(text, Integer.MAX_VALUE, line, field);
        if (number == 0) {
            throw new Refused("not-counted-from-one", line, field, "0 is none; write 1 for the first");
        }
        return number;
    }

    /** How many of a unit's reporting units are in. */
    static UnitsReporting units(String reporting, String reportingField, String total, String totalField, long line)
            throws Refused {
        long in = whole(reporting, Integer.MAX_VALUE, line, reportingField);
        long all = whole(total, Integer.MAX_VALUE, line, totalField);
        if (in > all) {
            throw new Refused(
                    "reporting-above-units",
                    line,
                    reportingField,
                    in + " of " + all + " units reporting is impossible; check whether the two were exchanged");
        }
        return new UnitsReporting((int) in, (int) all);
    }

    private static long whole(String text, long most, long line, String field) throws Refused {
        int length = text.length();
        long value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notWhole(text, line, field);
            }
            value = i < MOST_DIGITS ? value * 10 + digit : Long.MAX_VALUE;
        }
        if (length == 0) {
            throw notWhole(text, line, field);
        }
        if (value > most) {
            throw new Refused(
                    "absurd-count",
                    line,
                    field,
                    shown(text) + " is above " + most + ", the most there can be; check it");
        }
        return value;
    }

    private static Refused notWhole(String text, long line, String field) {
        if (text.startsWith("-")) {
            return new Refused(
                    "negative-count", line, field, shown(text) + " is below zero; write votes so far, 0 or more");
        }
        return new Refused(
                "not-a-whole-number",
                line,
                field,
                shown(text) + " is not a whole number; write digits only, without separators or exponent");
    }

    /**
     * A share in percent of the expected vote, in basis points.
     *
     * @throws Refused when it is not 0 to 100 with at most two decimals
     */
    static int basisPoints(String text, long line, String field) throws Refused {
        int dot = text.indexOf('.');
        String percent = dot < 0 ? text : text.substring(0, dot);
        String decimals = dot < 0 ? "" : text.substring(dot + 1);
        boolean digits = (percent + decimals).chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || percent.isEmpty() || percent.length() > 3 || decimals.length() > 2) {
            throw badPercent(text, line, field);
        }
        int value = Integer.parseInt(percent) * WHOLE_PERCENT + Integer.parseInt((decimals + "00").substring(0, 2));
        if (value > WHOLE_PERCENT * WHOLE_PERCENT) {
            throw badPercent(text, line, field);
        }
        return value;
    }

    private static Refused badPercent(String text, long line, String field) {
        return new Refused(
                "bad-percent",
                line,
                field,
                shown(text) + " is not a percentage; write 0 to 100 with at most two decimals, such as 97.5");
    }

    /** A cell as problems show it: in quotes, and not all of it when it is long. */
    static String shown(String text) {
        int most = 60;
        return '"' + (text.length() > most ? text.substring(0, most) + "..." : text) + '"';
    }
}
