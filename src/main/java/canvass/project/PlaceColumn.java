package canvass.project;

/** What a file says of each of its units besides votes. */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, of which no two are ever compared
sealed interface PlaceColumn {
    String name();

    /** A quantity, NaN where missing. */
    record Covariate(String name, double[] values) implements PlaceColumn {}

    /** A kind of place, empty where it is not said. */
    record Kind(String name, String[] values) implements PlaceColumn {}
}
