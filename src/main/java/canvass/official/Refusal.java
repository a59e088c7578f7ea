package canvass.official;

/** Why an act that was reported does not move the path: the law, as Canvass has it, forbids it at this stage. The fact stays. */
public enum Refusal {
    NOT_CERTIFIED("nothing is certified yet that this could follow"),
    NO_RECOUNT_OPEN("no recount has been asked for or ordered"),
    RECOUNT_OPEN("a recount is open; nothing else is decided before it is complete"),
    NO_RECOUNT_ON_REQUEST("the law of this jurisdiction knows no recount on request"),
    MARGIN_TOO_WIDE("the margin is wider than the law allows for a recount on request"),
    ELECTORS_HAVE_VOTED("the electors have voted; nothing is certified, recounted or appointed after that"),
    ANNULLED("the result has been annulled");

    private final String text;

    Refusal(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
