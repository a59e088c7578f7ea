package canvass.call.regression;

/** Whose effects they are, from the whole down to the smallest area. */
public enum Role {
    /** Of all units alike. */
    NATION,
    /** Of areas that hold several groups. */
    REGION,
    /** Of what votes are summed to. */
    GROUP,
    /** Of the areas within a group. */
    AREA
}
