package canvass.call;

import static canvass.call.Numerals.percent;
import static canvass.call.Numerals.whole;

import canvass.call.Verdict.Called;
import canvass.call.Verdict.Kind;
import canvass.call.Verdict.Numbers;
import canvass.call.Verdict.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Decides whether a contest can be called. Never before its last polls close; never inside the margin at which the law counts
 * again by itself; and only when the lead is larger than all that can still arrive, or when the one behind wins in fewer than 1
 * in 200 of the model's worlds and of the stressed ones.
 */
public final class CallRules {
    /** The one behind may win in so many worlds and no more. */
    public static final double DOUBT = 1.0 / 200;

    /** On history alone, or for a choice that is behind in the count, the model must be five times as sure. */
    public static final double DOUBT_UNSEEN = 1.0 / 1000;

    private CallRules() {}

    /** What the rules say, with every reason that holds. */
    public static Verdict decide(Situation situation) {
        Numbers numbers = numbers(situation);
        List<Reason> against = Objections.of(situation, numbers);
        if (situation.pollsClosed() && clinched(situation)) {
            return new Called(numbers.choice(), Kind.CLINCHED, numbers, List.of(clinch(situation)));
        }
        if (!against.isEmpty()) {
            return new Open(numbers, against);
        }
        return new Called(numbers.choice(), Kind.PROJECTED, numbers, inFavour(situation, numbers));
    }

    /**
     * Whether a projection alone is sure enough for a call, under stress too; what a backtest of whole units asks. Polls, recounts
     * and the rest of begun units are not looked at.
     *
     * @param ahead votes counted for the first choice less those for the second
     */
    public static boolean isSure(AreaProjection projection, long ahead) {
        boolean fromBehind = projection.margin() >= 0 ? ahead < 0 : ahead > 0;
        double allowed = projection.counted() == 0 || fromBehind ? DOUBT_UNSEEN : DOUBT;
        return projection.leader().isPresent()
                && 1 - projection.probability() <= allowed
                && 1 - Stress.probability(projection) <= allowed;
    }

    private static Numbers numbers(Situation situation) {
        AreaProjection projection = situation.projection();
        int ahead = projection.margin() >= 0 ? 0 : 1;
        double trailing = situation.leading() == 0 ? -1 : 1;
        OptionalDouble recent = situation.comparable().isPresent()
                ? OptionalDouble.of((1 + trailing * situation.comparable().get()) / 2)
                : OptionalDouble.empty();
        return new Numbers(
                situation.first().get(ahead),
                projection.leader().isEmpty() ? 0.5 : projection.probability(),
                Stress.probability(situation),
                situation.lead(),
                situation.outstanding(),
                situation.neededShare(),
                recent);
    }

    private static boolean clinched(Situation situation) {
        return situation.clinchable()
                && situation.lead() > situation.outstanding() + Stress.CORRECTION * situation.counted()
                && situation.lead() > situation.recount().widestVotes();
    }

    private static Reason clinch(Situation situation) {
        return new Reason(
                "clinched",
                "the lead of " + whole(situation.lead()) + " votes is larger than the " + whole(situation.outstanding())
                        + " ballots still out and a correction of ordinary size together",
                situation.facts());
    }

    private static List<Reason> inFavour(Situation situation, Numbers numbers) {
        var reasons = new ArrayList<Reason>();
        MarginInterval interval = situation.projection().interval(0.9);
        reasons.add(new Reason(
                "probability",
                "the one behind wins in " + Numerals.oneIn(1 - numbers.probability())
                        + " of the model's worlds; the margin ends between " + percent(interval.lower()) + " and "
                        + percent(interval.upper()) + " in nine of ten",
                List.of()));
        reasons.add(new Reason(
                "stress",
                "in the worst of three worse worlds (what is out of begun places " + percent(Stress.REST)
                        + " worse for it and more than expected; a correction of " + percent(Stress.CORRECTION)
                        + " against it; a model a quarter less sure) the one behind wins in "
                        + Numerals.oneIn(1 - numbers.stressed()),
                List.of()));
        if (situation.counted() == 0) {
            reasons.add(new Reason(
                    "history",
                    "nothing is counted here yet: earlier elections and what other places show today decide it",
                    List.of()));
        } else {
            reasons.add(needed(situation, numbers));
        }
        if (!situation.recount().rule().isEmpty()) {
            reasons.add(new Reason(
                    "recount",
                    "the projected margin is outside the automatic recount: "
                            + situation.recount().rule(),
                    List.of()));
        }
        return reasons;
    }

    private static Reason needed(Situation situation, Numbers numbers) {
        String share = numbers.neededShare() > 1 ? "more than all" : percent(numbers.neededShare());
        return new Reason(
                "needed-share",
                "the one behind in the count, by " + whole(situation.lead()) + " votes, needs " + share
                        + " of the about " + whole(situation.outstanding()) + " ballots still out",
                situation.facts());
    }
}
