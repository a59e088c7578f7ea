package canvass.model;

/** A fact that names its own source: a call, an act or a statement. Such a fact can be withdrawn ({@link Withdrawal}). */
public sealed interface Told extends Fact permits RaceCall, OfficialAct, Statement {
    /** When it was so, as its source says. */
    When when();

    /** Where it can be read. */
    Citation citation();

    /** Where in its document it stands, from 1. */
    long line();
}
