package canvass.standing;

import canvass.count.ElectorTally;
import canvass.count.Tabulation;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.PollClosing;
import canvass.model.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a contest stood at a moment: what follows from the facts in view. Each stage has what only it can have, so that there
 * is no leader of a contest that is still being voted on.
 */
public sealed interface Standing {
    /** What is the same at every stage. */
    Frame frame();

    Stage stage();

    /** The count, where one has begun. */
    default Optional<Count> findCount() {
        return switch (this) {
            case Scheduled s -> Optional.empty();
            case Voting v -> Optional.of(v.tests());
            case Counting c -> Optional.of(c.count());
            case Projected p -> Optional.of(p.count());
            case Counted c -> Optional.of(c.count());
            case Certified c -> Optional.of(c.count());
            case Final f -> Optional.of(f.count());
            case Annulled a -> Optional.of(a.count());
        };
    }

    /**
     * The question.
     *
     * @param pollClosings when the polls of the contest close, earliest first; empty when nobody said
     * @param story what callers, authorities and others had said and done by then
     */
    record Frame(Contest contest, Moment moment, List<PollClosing> pollClosings, Story story) {
        public Frame {
            pollClosings = List.copyOf(pollClosings);
        }
    }

    /**
     * The count so far.
     *
     * @param tabulation votes, leader, corrections, suspects
     * @param electors for a contest that is decided by electors: who leads with how many
     * @param parts for such a contest: how each appointing contest stands
     */
    record Count(Tabulation tabulation, Optional<ElectorTally> electors, Map<ContestId, Standing> parts) {}

    /** The election day has not begun. */
    record Scheduled(Frame frame) implements Standing {
        @Override
        public Stage stage() {
            return Stage.SCHEDULED;
        }
    }

    /**
     * Polls are open and nothing is counted.
     *
     * @param tests what was reported before the polls closed: kept, shown, never added
     */
    record Voting(Frame frame, Count tests) implements Standing {
        @Override
        public Stage stage() {
            return Stage.VOTING;
        }
    }

    /** Counted in part, or polls have closed and nothing has been reported yet. */
    record Counting(Frame frame, Count count) implements Standing {
        @Override
        public Stage stage() {
            return Stage.COUNTING;
        }
    }

    /** Named callers have called it, and it is not counted in full. Their word, and nothing official. */
    record Projected(Frame frame, Count count) implements Standing {
        /** @throws IllegalArgumentException when nobody has called it */
        public Projected {
            if (frame.story().projections().isEmpty()) {
                throw new IllegalArgumentException(frame.contest().id() + " is projected by nobody");
            }
        }

        @Override
        public Stage stage() {
            return Stage.PROJECTED;
        }
    }

    /** Every unit has reported in full, and no source says that anything is still out. Not yet official. */
    record Counted(Frame frame, Count count) implements Standing {
        @Override
        public Stage stage() {
            return Stage.COUNTED;
        }
    }

    /**
     * The authority that the law names has certified; of a contest by electors, every appointing contest is.
     *
     * @param certificates those in force
     */
    record Certified(Frame frame, Count count, List<Recorded<OfficialAct>> certificates) implements Standing {
        /** @throws IllegalArgumentException when there is no certificate */
        public Certified {
            certificates = List.copyOf(certificates);
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException(frame.contest().id() + " is certified by nobody");
            }
        }

        @Override
        public Stage stage() {
            return Stage.CERTIFIED;
        }
    }

    /**
     * Nothing is left that could change it: the electoral votes are counted and the result declared.
     *
     * @param act by which
     */
    record Final(Frame frame, Count count, Recorded<OfficialAct> act) implements Standing {
        @Override
        public Stage stage() {
            return Stage.FINAL;
        }
    }

    /**
     * The result has been declared void.
     *
     * @param act by which
     */
    record Annulled(Frame frame, Count count, Recorded<OfficialAct> act) implements Standing {
        @Override
        public Stage stage() {
            return Stage.ANNULLED;
        }
    }
}
