package canvass.call.regression;

/** What a column of the regression says of a unit. */
public enum Feature {
    /** One. */
    LEVEL,
    /** The earlier margin, from -1 to 1. */
    MARGIN,
    MARGIN_SQUARED,
    /** Gaussian bumps over the earlier margin, for what a parabola misses. */
    MARGIN_SHAPE,
    /** The logarithm of the earlier votes, centred on 8,100 votes (in a group alone, on its median unit), in steps of 4.5 times. */
    SIZE,
    SIZE_SQUARED,
    MARGIN_BY_SIZE,
    /** A covariate, standardised over all units. */
    COVARIATE,
    /** The uncounted part of a unit that is partly counted. */
    PARTIAL,
    /** A count type. */
    MODE
}
