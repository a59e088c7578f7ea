package canvass.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * What an authority did, or was asked to do, with what only that kind of act has. Votes and electors are as the act states
 * them; an empty list means that the source gives none, not that there were none.
 */
public sealed interface Act {
    /** The act's short stable name, as files and answers write it: {@code certification}. */
    default String code() {
        return switch (this) {
            case Canvassed _ -> "canvass";
            case Certified _ -> "certification";
            case CertificationRefused _ -> "certification-refused";
            case CertificationWithdrawn _ -> "certification-withdrawn";
            case RecountRequested _ -> "recount-requested";
            case RecountOrdered _ -> "recount-ordered";
            case Recounted _ -> "recount";
            case AuditOrdered _ -> "audit-ordered";
            case Audited _ -> "audit";
            case SuitFiled _ -> "suit";
            case Ruled _ -> "ruling";
            case ElectorsAppointed _ -> "electors-appointed";
            case ElectorsVoted _ -> "electors-vote";
            case ObjectionDecided _ -> "objection";
            case ElectorsCounted _ -> "electors-count";
            case TransitionOpened _ -> "transition";
            case Inaugurated _ -> "inauguration";
            case CountStopped _ -> "count-stopped";
            case CountResumed _ -> "count-resumed";
            case Annulled _ -> "annulment";
        };
    }

    /** A board has gone through its returns and found these votes. */
    record Canvassed(List<ChoiceVotes> votes) implements Act {
        public Canvassed {
            votes = List.copyOf(votes);
        }
    }

    /** The authority that the law names has declared the result. A later one of the same jurisdiction replaces it. */
    record Certified(List<ChoiceVotes> votes) implements Act {
        public Certified {
            votes = List.copyOf(votes);
        }
    }

    /** The authority was to certify and did not: a tied vote, a refusal. */
    record CertificationRefused() implements Act {}

    /** A certification, or the announcement of one, was taken back. */
    record CertificationWithdrawn() implements Act {}

    /**
     * Somebody who may has asked for a recount.
     *
     * @param scope the units asked for; empty for the whole jurisdiction
     */
    record RecountRequested(String by, List<UnitId> scope) implements Act {
        public RecountRequested {
            scope = List.copyOf(scope);
        }
    }

    /**
     * A recount has been ordered.
     *
     * @param scope the units to be recounted; empty for the whole jurisdiction
     */
    record RecountOrdered(List<UnitId> scope) implements Act {
        public RecountOrdered {
            scope = List.copyOf(scope);
        }
    }

    /** A recount is complete, and these are the votes of the whole jurisdiction after it. */
    record Recounted(List<ChoiceVotes> votes) implements Act {
        public Recounted {
            votes = List.copyOf(votes);
        }
    }

    /** An audit has been ordered: it tests the count and does not replace it. */
    record AuditOrdered() implements Act {}

    /** An audit is complete, and these are the votes it found. */
    record Audited(List<ChoiceVotes> votes) implements Act {
        public Audited {
            votes = List.copyOf(votes);
        }
    }

    /** A court has been asked. */
    record SuitFiled(CourtCase suit, String by) implements Act {}

    /** A court has ruled in a case of its own. */
    record Ruled(CourtCase suit, Outcome outcome) implements Act {}

    /** The state's executive has named its electors (3 U.S.C. 6 of 1948, now 5): the certificate of ascertainment. */
    record ElectorsAppointed(List<ChoiceVotes> electors) implements Act {
        public ElectorsAppointed {
            electors = List.copyOf(electors);
        }
    }

    /** Electors have met and voted. */
    record ElectorsVoted(List<ChoiceVotes> electors) implements Act {
        public ElectorsVoted {
            electors = List.copyOf(electors);
        }
    }

    /** Both houses have decided on an objection to a state's electoral votes; it stands only if both sustain it. */
    record ObjectionDecided(Division senate, Division house) implements Act {
        public boolean isSustained() {
            return senate.isCarried() && house.isCarried();
        }
    }

    /** Congress has counted the electoral votes and the count has been declared. */
    record ElectorsCounted(List<ChoiceVotes> electors) implements Act {
        public ElectorsCounted {
            electors = List.copyOf(electors);
        }
    }

    /** The administration has opened the transition's resources to somebody; it says nothing of who has won. */
    record TransitionOpened(ChoiceId toward) implements Act {}

    /** Somebody has taken office. */
    record Inaugurated(ChoiceId choice) implements Act {}

    /** An authority has stopped making a count public. */
    record CountStopped() implements Act {}

    /** An authority goes on making a count public. */
    record CountResumed() implements Act {}

    /** The election, or its result, has been declared void. */
    record Annulled() implements Act {}

    /**
     * A case before one court.
     *
     * @param court its name
     * @param name as it is cited: {@code Texas v. Pennsylvania}
     * @param number the court's own, empty where not known
     */
    record CourtCase(String court, String name, String number) {
        /** @throws IllegalArgumentException when the court or the case has no name */
        public CourtCase {
            if (court.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("a case needs a court and a name");
            }
        }
    }

    /** What a ruling did with what was asked. */
    enum Outcome {
        GRANTED,
        DENIED,
        DISMISSED,
        WITHDRAWN,
        AFFIRMED,
        REVERSED
    }

    /**
     * A vote of a chamber.
     *
     * @param yeas for; empty where not known
     */
    record Division(OptionalInt yeas, OptionalInt nays) {
        public boolean isCarried() {
            return yeas.orElse(0) > nays.orElse(0);
        }
    }
}
