package canvass.call;

import java.util.Arrays;

/**
 * What is known of the rest of begun units before it is counted: in which order their ballots come. Its arrays belong to the
 * {@link Returns} they are handed to.
 *
 * @param lean by unit: the margin of the rest less that of what is counted, as expected
 * @param doubt by unit: how unsure that is, zero or more; 1 is a standard deviation of {@value Constants#REST_DEVIATION} between
 *     groups, as what was known of ballots by mail before 2020's were counted
 */
@SuppressWarnings("ArrayRecordComponent") // columns of 170,000 units, of which no two are ever compared
public record RestOfUnits(double[] lean, double[] doubt) {
    /** Where nobody said in which order a unit's ballots are counted, kinds of ballots are taken to be rather alike. */
    private static final double USUAL_DOUBT = 0.6;

    static RestOfUnits unknown(int units) {
        double[] doubt = new double[units];
        Arrays.fill(doubt, USUAL_DOUBT);
        return new RestOfUnits(new double[units], doubt);
    }
}
