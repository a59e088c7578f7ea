package canvass.official;

import canvass.model.Act;
import canvass.model.ContestId;
import canvass.model.OfficialAct;
import canvass.model.Recorded;
import canvass.model.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One jurisdiction's acts in one contest, folded into the stage they lead to.
 *
 * @param unit whose path it is
 * @param moves what each act did, in order of time
 * @param stage where that leads
 */
public record OfficialPath(UnitId unit, ContestId contest, Stage stage, List<Move> moves) {
    public OfficialPath {
        moves = List.copyOf(moves);
    }

    /** How close a contest was, as far as anyone had counted, when an act was done. */
    @FunctionalInterface
    public interface Counts {
        Optional<Closeness> at(OfficialAct act);
    }

    /**
     * Folds the acts of one jurisdiction.
     *
     * @param acts in order of time
     * @param procedure the rules that hold there, where known; without them nothing is refused for them
     */
    public static OfficialPath of(
            UnitId unit,
            ContestId contest,
            List<Recorded<OfficialAct>> acts,
            Optional<Procedure> procedure,
            Counts counts) {
        var fold = new Fold(procedure, counts);
        var moves = new ArrayList<Move>();
        Stage stage = Stage.Uncertified.begin();
        for (Recorded<OfficialAct> act : acts) {
            Move move = fold.move(stage, act);
            moves.add(move);
            stage = move instanceof Move.Moved(var by, var to) ? to : stage;
        }
        return new OfficialPath(unit, contest, stage, moves);
    }

    /** Acts of a body that itself certifies nothing, such as a nation whose states do. */
    public static OfficialPath ofNoted(UnitId unit, ContestId contest, List<Recorded<OfficialAct>> acts) {
        List<Move> moves = acts.stream().<Move>map(Move.Noted::new).toList();
        return new OfficialPath(unit, contest, Stage.Uncertified.begin(), moves);
    }

    /** What was reported and the law forbids. */
    public List<Move.Refused> refused() {
        return moves.stream()
                .filter(Move.Refused.class::isInstance)
                .map(Move.Refused.class::cast)
                .toList();
    }

    /** The rules of one jurisdiction, applied to one act after another. */
    private record Fold(Optional<Procedure> procedure, Counts counts) {
        Move move(Stage stage, Recorded<OfficialAct> act) {
            return switch (act.fact().act()) {
                case Act.Canvassed _ -> counted(stage, act);
                case Act.Certified _ -> certified(stage, act);
                case Act.CertificationWithdrawn _ -> onCertified(stage, act, (certified, _) -> certified.withdraw());
                case Act.RecountRequested _ -> requested(stage, act);
                case Act.RecountOrdered _ -> recount(stage, act);
                case Act.Recounted _ -> recounted(stage, act);
                case Act.ElectorsAppointed _ -> onCertified(stage, act, Stage.Certified::appoint);
                case Act.ElectorsVoted _ -> onCertified(stage, act, Stage.Certified::vote);
                case Act.Annulled _ -> annulled(stage, act);
                case Act.CertificationRefused _,
                        Act.AuditOrdered _,
                        Act.Audited _,
                        Act.SuitFiled _,
                        Act.Ruled _,
                        Act.ObjectionDecided _,
                        Act.ElectorsCounted _,
                        Act.TransitionOpened _,
                        Act.Inaugurated _,
                        Act.CountStopped _,
                        Act.CountResumed _ -> new Move.Noted(act);
            };
        }

        private static Move counted(Stage stage, Recorded<OfficialAct> act) {
            return switch (stage) {
                case Stage.Uncertified s -> new Move.Moved(act, s.canvass(act));
                case Stage.Recounting _, Stage.Certified _ -> new Move.Noted(act);
                case Stage.ElectorsVoted _ -> new Move.Refused(act, Refusal.ELECTORS_HAVE_VOTED);
                case Stage.Voided _ -> new Move.Refused(act, Refusal.ANNULLED);
            };
        }

        private static Move certified(Stage stage, Recorded<OfficialAct> act) {
            return switch (stage) {
                case Stage.Uncertified s -> new Move.Moved(act, s.certify(act));
                case Stage.Certified s -> new Move.Moved(act, s.certifyAgain(act));
                case Stage.Recounting _ -> new Move.Refused(act, Refusal.RECOUNT_OPEN);
                case Stage.ElectorsVoted _ -> new Move.Refused(act, Refusal.ELECTORS_HAVE_VOTED);
                case Stage.Voided _ -> new Move.Refused(act, Refusal.ANNULLED);
            };
        }

        private Move requested(Stage stage, Recorded<OfficialAct> act) {
            if (procedure.isPresent()) {
                Optional<RecountRule> rule = procedure.get().requestedRecount();
                if (rule.isEmpty()) {
                    return new Move.Refused(act, Refusal.NO_RECOUNT_ON_REQUEST);
                }
                boolean tooWide = counts.at(act.fact())
                        .map(closeness -> !rule.get().threshold().holds(closeness))
                        .orElse(false);
                if (tooWide) {
                    return new Move.Refused(act, Refusal.MARGIN_TOO_WIDE);
                }
            }
            return recount(stage, act);
        }

        private static Move recount(Stage stage, Recorded<OfficialAct> act) {
            return switch (stage) {
                case Stage.Uncertified s -> new Move.Moved(act, s.recount(act));
                case Stage.Certified s -> new Move.Moved(act, s.recount(act));
                case Stage.Recounting s -> new Move.Moved(act, s.order(act));
                case Stage.ElectorsVoted _ -> new Move.Refused(act, Refusal.ELECTORS_HAVE_VOTED);
                case Stage.Voided _ -> new Move.Refused(act, Refusal.ANNULLED);
            };
        }

        private static Move recounted(Stage stage, Recorded<OfficialAct> act) {
            return switch (stage) {
                case Stage.Recounting s -> new Move.Moved(act, s.complete(act));
                case Stage.Uncertified _, Stage.Certified _ -> new Move.Refused(act, Refusal.NO_RECOUNT_OPEN);
                case Stage.ElectorsVoted _ -> new Move.Refused(act, Refusal.ELECTORS_HAVE_VOTED);
                case Stage.Voided _ -> new Move.Refused(act, Refusal.ANNULLED);
            };
        }

        /** What only a certified result allows. */
        private static Move onCertified(
                Stage stage,
                Recorded<OfficialAct> act,
                BiFunction<Stage.Certified, Recorded<OfficialAct>, Stage> move) {
            return switch (stage) {
                case Stage.Certified s -> new Move.Moved(act, move.apply(s, act));
                case Stage.Uncertified _ -> new Move.Refused(act, Refusal.NOT_CERTIFIED);
                case Stage.Recounting _ -> new Move.Refused(act, Refusal.RECOUNT_OPEN);
                case Stage.ElectorsVoted _ -> new Move.Refused(act, Refusal.ELECTORS_HAVE_VOTED);
                case Stage.Voided _ -> new Move.Refused(act, Refusal.ANNULLED);
            };
        }

        private static Move annulled(Stage stage, Recorded<OfficialAct> act) {
            return switch (stage) {
                case Stage.Uncertified s -> new Move.Moved(act, s.annul(act));
                case Stage.Recounting s -> new Move.Moved(act, s.annul(act));
                case Stage.Certified s -> new Move.Moved(act, s.annul(act));
                case Stage.ElectorsVoted _ -> new Move.Refused(act, Refusal.ELECTORS_HAVE_VOTED);
                case Stage.Voided _ -> new Move.Refused(act, Refusal.ANNULLED);
            };
        }
    }
}
