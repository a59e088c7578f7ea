package canvass.call;

import static canvass.call.Numerals.percent;
import static canvass.call.Numerals.whole;

import canvass.call.Verdict.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Everything that speaks against calling a contest now, with what would have to happen. */
final class Objections {
    private final Situation situation;
    private final Numbers numbers;
    private final List<Reason> found = new ArrayList<>();

    private Objections(Situation situation, Numbers numbers) {
        this.situation = situation;
        this.numbers = numbers;
    }

    static List<Reason> of(Situation situation, Numbers numbers) {
        var objections = new Objections(situation, numbers);
        objections.polls();
        objections.recount();
        objections.doubt();
        objections.stress();
        objections.unseen();
        return objections.found;
    }

    private void polls() {
        if (situation.pollsClose().isEmpty()) {
            add("polls-unknown", "nobody said when its polls close");
        } else if (!situation.pollsClosed()) {
            add(
                    "polls-open",
                    "its last polls close at " + situation.pollsClose().get());
        }
    }

    /** Inside the margin by the projection, or by the count when little is out. */
    private void recount() {
        long widest = situation.recount().widestVotes();
        double all = situation.counted() + (double) situation.outstanding();
        double projected = Math.abs(situation.projection().margin()) * all;
        double allowed = situation.counted() == 0 ? 0 : (double) widest / situation.counted() * all;
        if (widest >= 0 && (projected <= allowed)) {
            add(
                    "inside-recount-margin",
                    "the margin is projected at " + whole(Math.round(projected))
                            + " votes, inside the automatic recount: "
                            + situation.recount().rule());
        }
    }

    private void doubt() {
        boolean uncounted = situation.counted() == 0;
        double allowed = situation.allowedDoubt();
        double doubt = 1 - numbers.probability();
        if (doubt > allowed) {
            add(
                    "not-sure",
                    "the one behind by the projection wins in " + Numerals.oneIn(doubt) + " of the model's worlds; "
                            + Numerals.oneIn(allowed) + " is the most"
                            + (uncounted
                                    ? " while nothing is counted"
                                    : situation.fromBehind() ? " for one behind in the count" : "")
                            + toDo());
        }
    }

    private void stress() {
        double doubt = 1 - numbers.stressed();
        if (doubt > situation.allowedDoubt() && 1 - numbers.probability() <= situation.allowedDoubt()) {
            add(
                    "fails-under-stress",
                    "in the worst of three worse worlds (what is out of begun places " + percent(Stress.REST)
                            + " worse for it and more than expected; a correction of " + percent(Stress.CORRECTION)
                            + " against it; a model a quarter less sure) the one behind would win in "
                            + Numerals.oneIn(doubt) + toDo());
        }
    }

    /** The model expects what is out to be of another kind than what is counted; by itself that is no evidence. */
    private void unseen() {
        double projected = situation.projection().margin();
        if (situation.fromBehind() && projected * situation.alike().margin() <= 0) {
            add(
                    "rests-on-unseen",
                    "it is behind by " + whole(situation.lead())
                            + " votes, and were what is out of begun places like what is counted "
                            + "there, it would lose" + toDo());
        }
    }

    /** What would have to be counted: how far the outstanding ballots would have to shrink at this lead. */
    private String toDo() {
        if (situation.counted() == 0) {
            return "; votes have to be counted here first";
        }
        if (situation.outstanding() == 0) {
            return "; only a larger lead, or the official result, can decide it";
        }
        return "; about " + whole(situation.outstanding()) + " ballots are out, at a lead of "
                + whole(situation.lead());
    }

    private void add(String code, String text) {
        found.add(new Reason(code, text, situation.facts()));
    }
}
