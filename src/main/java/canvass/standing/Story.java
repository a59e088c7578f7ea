package canvass.standing;

import canvass.model.ContestId;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.official.Dispute;
import canvass.official.OfficialPath;
import canvass.official.Procedure;
import canvass.recognition.Milestones;
import canvass.recognition.Positions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What callers, authorities, courts and others have said and done about a contest by a moment, beside its count.
 *
 * @param projections calls that stand, earliest first
 * @param retracted calls that were taken back
 * @param path the jurisdiction's official path; of a contest by electors the nation's own acts, which have no stages
 * @param parts for a contest by electors, the path of each appointing contest
 * @param procedure the rules of the jurisdiction
 * @param counted the act by which the electoral votes were counted and the result declared
 * @param annulment the act by which the result was declared void
 * @param remaining steps not taken yet, the next first
 * @param late acts that came after the day of the law
 * @param disputes cases before courts
 * @param positions who has taken which position; the whole election's
 */
public record Story(
        List<Projection> projections,
        List<Recorded<RaceCall>> retracted,
        OfficialPath path,
        Map<ContestId, OfficialPath> parts,
        Optional<Procedure> procedure,
        Optional<Recorded<OfficialAct>> counted,
        Optional<Recorded<OfficialAct>> annulment,
        List<Remaining> remaining,
        List<Late> late,
        List<Dispute> disputes,
        Positions positions,
        Milestones milestones,
        Set<Overlay> overlays) {

    /**
     * An act that came after the day of the law.
     *
     * @param step what was due, with its day
     */
    public record Late(Remaining step, Recorded<OfficialAct> act) {}

    public Story {
        projections = List.copyOf(projections);
        retracted = List.copyOf(retracted);
        remaining = List.copyOf(remaining);
        late = List.copyOf(late);
        disputes = List.copyOf(disputes);
        overlays = Set.copyOf(overlays);
    }

    /** Whether anybody has called, acted or said anything. */
    public boolean isTold() {
        return !projections.isEmpty()
                || !retracted.isEmpty()
                || !disputes.isEmpty()
                || !path.moves().isEmpty()
                || parts.values().stream().anyMatch(p -> !p.moves().isEmpty())
                || !positions.statements().isEmpty();
    }

    /** The appointing contests that are certified, in the order of the rule. */
    public List<ContestId> certifiedParts() {
        return parts.entrySet().stream()
                .filter(e -> e.getValue().stage().certificate().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }
}
