package canvass.official;

import canvass.model.OfficialAct;
import canvass.model.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far one jurisdiction's result has come officially. Each stage has what only it can have, and its methods are the moves that some
 * law allows from there; what a jurisdiction's own {@link Procedure} allows of them, {@link OfficialPath} decides.
 */
public sealed interface Stage {
    /** The certificates that were not taken back, in order of time; the last one is in force. */
    default List<Recorded<OfficialAct>> certificates() {
        return switch (this) {
            case Uncertified _ -> List.of();
            case Recounting r -> r.certified().map(Certified::certificates).orElse(List.of());
            case Certified c -> c.certificates();
            case ElectorsVoted v -> v.certified().certificates();
            case Voided _ -> List.of();
        };
    }

    /** The certificate in force, where there is one. */
    default Optional<Recorded<OfficialAct>> certificate() {
        List<Recorded<OfficialAct>> all = certificates();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Whether votes are being counted again. */
    default boolean isRecounting() {
        return this instanceof Recounting;
    }

    /** Nothing is certified: a count, perhaps canvassed or recounted. */
    record Uncertified(List<Recorded<OfficialAct>> canvasses) implements Stage {
        public Uncertified {
            canvasses = List.copyOf(canvasses);
        }

        static Uncertified begin() {
            return new Uncertified(List.of());
        }

        Uncertified canvass(Recorded<OfficialAct> act) {
            return new Uncertified(with(canvasses, act));
        }

        Recounting recount(Recorded<OfficialAct> act) {
            return new Recounting(act, Optional.empty());
        }

        Certified certify(Recorded<OfficialAct> act) {
            return new Certified(List.of(act), Optional.empty());
        }

        Voided annul(Recorded<OfficialAct> act) {
            return new Voided(act);
        }
    }

    /**
     * A recount is asked for or under way.
     *
     * @param opened the newest request or order
     * @param certified what had been certified before
     */
    record Recounting(Recorded<OfficialAct> opened, Optional<Certified> certified) implements Stage {
        Recounting order(Recorded<OfficialAct> act) {
            return new Recounting(act, certified);
        }

        /** Where it was certified before, that certificate stays in force until there is another one. */
        Stage complete(Recorded<OfficialAct> act) {
            return certified.<Stage>map(c -> c).orElseGet(() -> new Uncertified(List.of(act)));
        }

        Voided annul(Recorded<OfficialAct> act) {
            return new Voided(act);
        }
    }

    /**
     * The authority has certified.
     *
     * @param certificates in order of time; the last one is in force
     * @param appointment the certificate of ascertainment
     */
    record Certified(List<Recorded<OfficialAct>> certificates, Optional<Recorded<OfficialAct>> appointment)
            implements Stage {
        public Certified {
            certificates = List.copyOf(certificates);
        }

        Certified certifyAgain(Recorded<OfficialAct> act) {
            return new Certified(with(certificates, act), appointment);
        }

        Uncertified withdraw() {
            return Uncertified.begin();
        }

        Recounting recount(Recorded<OfficialAct> act) {
            return new Recounting(act, Optional.of(this));
        }

        Certified appoint(Recorded<OfficialAct> act) {
            return new Certified(certificates, Optional.of(act));
        }

        ElectorsVoted vote(Recorded<OfficialAct> act) {
            return new ElectorsVoted(this, act);
        }

        Voided annul(Recorded<OfficialAct> act) {
            return new Voided(act);
        }
    }

    /** The jurisdiction's electors have voted. */
    record ElectorsVoted(Certified certified, Recorded<OfficialAct> vote) implements Stage {}

    /** The result has been annulled: there is none. */
    record Voided(Recorded<OfficialAct> annulment) implements Stage {}

    private static List<Recorded<OfficialAct>> with(List<Recorded<OfficialAct>> acts, Recorded<OfficialAct> another) {
        var all = new ArrayList<>(acts);
        all.add(another);
        return all;
    }
}
