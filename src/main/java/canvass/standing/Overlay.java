package canvass.standing;

/** What may be so at any stage, beside it. */
public enum Overlay {
    /** A losing candidate has admitted defeat and not taken that back. */
    CONCEDED,
    /** A court has been asked and has not ruled. */
    DISPUTED,
    /** Votes are being counted again. */
    RECOUNT,
    /** A caller has taken a call back. */
    RETRACTED
}
