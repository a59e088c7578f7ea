package canvass.call;

/**
 * The votes of one count type. Its arrays belong to the {@link Returns} they are handed to and are not to be changed.
 *
 * @param mode NIST's name of the count type, {@code absentee-mail} say
 * @param votes by choice and unit
 * @param reported by unit, whether anything of this type is counted there
 * @param expected by unit, how much of the unit's expected vote of this type alone is counted: above zero up to one, NaN
 *     where unknown
 */
@SuppressWarnings("ArrayRecordComponent") // columns of 170,000 units, of which no two are ever compared
public record ModeReturns(String mode, long[][] votes, boolean[] reported, double[] expected) {}
