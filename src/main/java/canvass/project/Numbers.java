package canvass.project;

import canvass.call.Frame;

/** Cells as numbers. */
final class Numbers {
    /** Above the ballots of any election; sums of as many units as fit into memory cannot overflow below it. */
    private static final long MOST_VOTES = 10_000_000_000L;

    private static final long LARGEST = 100_000_000_000_000_000L;
    private static final int MOST_DECIMALS = 22;
    private static final double[] POWERS = powers();

    private Numbers() {}

    private static double[] powers() {
        double[] powers = new double[MOST_DECIMALS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** Whether a cell says nothing: empty, or what statistics programs write for a missing value. */
    static boolean isMissing(String cell) {
        return cell.isEmpty()
                || (cell.length() <= 4
                        && (cell.equals("NA")
                                || cell.equals("N/A")
                                || cell.equalsIgnoreCase("nan")
                                || cell.equalsIgnoreCase("null")));
    }

    /**
     * A finite number, or NaN when the cell is none. Plain decimals are read to eighteen digits, which may miss the nearest
     * double by its last bit: no covariate is known so well, and it is five times as fast.
     */
    static double number(UnitTable table, int column, int row) {
        long digits = 0;
        int decimals = -1;
        int length = table.length(column, row);
        boolean negative = length > 1 && table.at(column, row, 0) == '-';
        for (int i = negative ? 1 : 0; i < length; i++) {
            byte b = table.at(column, row, i);
            if (b == '.' && decimals < 0 && length > 1) {
                decimals = 0;
            } else if (b < '0' || b > '9' || (decimals < 0 && digits >= LARGEST)) {
                return parsed(table.cell(column, row));
            } else if (digits < LARGEST && decimals < MOST_DECIMALS) {
                digits = digits * 10 + (b - '0');
                decimals += decimals >= 0 ? 1 : 0;
            }
        }
        if (length == 0) {
            return Double.NaN;
        }
        double value = digits / POWERS[Math.max(decimals, 0)];
        return negative ? -value : value;
    }

    private static double parsed(String cell) {
        if (cell.isEmpty() || cell.length() > 40 || Character.isLetter(cell.charAt(cell.length() - 1))) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(cell);
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /**
     * Whole votes; {@code 463.0} is 463, as programs write it.
     *
     * @return {@link Frame#ABSENT} when the cell says nothing
     */
    static long votes(UnitTable table, int column, int row) throws RefusedFile {
        int length = table.length(column, row);
        if (length == 0) {
            return Frame.ABSENT;
        }
        long votes = whole(table, column, row, length);
        if (votes >= 0) {
            return votes;
        }
        String cell = table.cell(column, row);
        if (isMissing(cell)) {
            return Frame.ABSENT;
        }
        table.problems.add(
                "bad-votes",
                table.line(row),
                table.header.get(column),
                "\"" + cell + "\" is no whole number of votes from 0 to " + MOST_VOTES
                        + "; write digits alone. A column of something else is named class:NAME or covariate:NAME");
        return 0;
    }

    private static long whole(UnitTable table, int column, int row, int length) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            byte b = table.at(column, row, i);
            if (b >= '0' && b <= '9' && value <= MOST_VOTES) {
                value = value * 10 + (b - '0');
            } else if (b == '.' && i > 0 && isZeros(table, column, row, i + 1)) {
                return value;
            } else {
                return -1;
            }
        }
        return value <= MOST_VOTES ? value : -1;
    }

    private static boolean isZeros(UnitTable table, int column, int row, int from) {
        for (int i = from; i < table.length(column, row); i++) {
            if (table.at(column, row, i) != '0') {
                return false;
            }
        }
        return true;
    }
}
