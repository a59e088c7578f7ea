package canvass.call;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * The votes counted so far, in columns, one entry a unit in the order of the {@link Frame} they belong to. Immutable; not
 * copied, since a night has thousands of them: whoever makes one hands its arrays over.
 */
public final class Returns {
    final List<String> choices;
    final long[][] votes;
    final boolean[] reported;
    final double[] expected;
    final List<ModeReturns> modes;
    final RestOfUnits rest;

    private Returns(
            List<String> choices,
            long[][] votes,
            boolean[] reported,
            double[] expected,
            List<ModeReturns> modes,
            RestOfUnits rest) {
        this.choices = List.copyOf(choices);
        this.votes = votes;
        this.reported = reported;
        this.expected = expected;
        this.modes = List.copyOf(modes);
        this.rest = rest;
        requireWhole();
    }

    /**
     * Returns of which only each unit's whole is known.
     *
     * @param choices two or more; the margin is between the first two
     * @param votes by choice and unit, zero or more, of all count types together
     * @param reported whether anything of the unit is counted; where not, its votes are zero
     * @param expected how much of the unit's expected vote is counted, above zero up to one, NaN where unknown; of no
     *     meaning where not reported
     * @throws IllegalArgumentException when the columns do not fit together
     */
    public static Returns of(List<String> choices, long[][] votes, boolean[] reported, double[] expected) {
        return new Returns(choices, votes, reported, expected, List.of(), RestOfUnits.unknown(reported.length));
    }

    /** The same with what is known by count type; a unit's modes are parts of its whole and need not add up to it. */
    public Returns withModes(List<ModeReturns> modes) {
        return new Returns(choices, votes, reported, expected, modes, rest);
    }

    /** The same with what is known of the rest of begun units. */
    public Returns withRest(RestOfUnits rest) {
        return new Returns(choices, votes, reported, expected, modes, rest);
    }

    /** How many units there are. */
    public int size() {
        return reported.length;
    }

    /** The choices in the order in which they were named. */
    public List<String> choices() {
        return choices;
    }

    public long votes(int choice, int unit) {
        return votes[choice][unit];
    }

    /** Whether anything of the unit is counted. */
    public boolean reported(int unit) {
        return reported[unit];
    }

    /** How much of the unit's expected vote is counted: above zero up to one, NaN where unknown. */
    public double expected(int unit) {
        return expected[unit];
    }

    /** The count types told apart, in the order in which they were named; empty when none was. */
    public List<ModeReturns> modes() {
        return modes;
    }

    private void requireWhole() {
        if (choices.size() < 2 || new HashSet<>(choices).size() != choices.size()) {
            throw new IllegalArgumentException("two different choices or more are needed, not " + choices);
        }
        requireColumns(choices, votes, reported, expected);
        for (ModeReturns mode : modes) {
            if (mode.reported().length != reported.length) {
                throw new IllegalArgumentException(mode.mode() + " is not of as many units as the whole");
            }
            requireColumns(choices, mode.votes(), mode.reported(), mode.expected());
        }
    }

    private static void requireColumns(List<String> choices, long[][] votes, boolean[] reported, double[] expected) {
        int units = reported.length;
        if (votes.length != choices.size()
                || expected.length != units
                || Arrays.stream(votes).anyMatch(column -> column.length != units)) {
            throw new IllegalArgumentException("the columns are not all of " + units + " units");
        }
        for (int unit = 0; unit < units; unit++) {
            for (long[] column : votes) {
                if (column[unit] < 0 || (column[unit] > 0 && !reported[unit])) {
                    throw new IllegalArgumentException("unit " + unit + " has impossible votes: " + column[unit]);
                }
            }
            if (reported[unit] && (expected[unit] <= 0 || expected[unit] > 1)) {
                throw new IllegalArgumentException("unit " + unit + " has an impossible share: " + expected[unit]);
            }
        }
    }
}
