package canvass.call;

import canvass.model.ChoiceId;
import java.util.List;
import java.util.OptionalDouble;

/** What the rules say of a contest at a moment. */
public sealed interface Verdict {
    /** The numbers it was decided on. */
    Numbers numbers();

    /** Why. */
    List<Reason> reasons();

    /** How a contest is decided. */
    enum Kind {
        /** The lead is larger than all ballots that can still arrive. */
        CLINCHED,
        /** The one behind wins in fewer than 1 in 200 of the model's worlds, under stress as well. */
        PROJECTED
    }

    /**
     * What it was decided on.
     *
     * @param choice who is ahead by the projection
     * @param probability that this choice wins, by the model
     * @param stressed the same in the stressed worlds
     * @param lead votes between the two counted so far
     * @param outstanding ballots still expected
     * @param neededShare the share of these that the one behind needs
     * @param recentShare the share it has had lately, where anything came lately
     */
    record Numbers(
            ChoiceId choice,
            double probability,
            double stressed,
            long lead,
            long outstanding,
            double neededShare,
            OptionalDouble recentShare) {}

    /** The contest is called. */
    record Called(ChoiceId choice, Kind kind, Numbers numbers, List<Reason> reasons) implements Verdict {
        public Called {
            reasons = List.copyOf(reasons);
        }
    }

    /** Not yet; the reasons say what is missing. */
    record Open(Numbers numbers, List<Reason> reasons) implements Verdict {
        public Open {
            reasons = List.copyOf(reasons);
        }
    }
}
