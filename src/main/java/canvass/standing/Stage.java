package canvass.standing;

/** How far a contest has come, for comparing and for showing; what holds at each stage is in {@link Standing}. */
public enum Stage {
    SCHEDULED,
    VOTING,
    COUNTING,
    PROJECTED,
    COUNTED,
    CERTIFIED,
    FINAL,
    ANNULLED
}
