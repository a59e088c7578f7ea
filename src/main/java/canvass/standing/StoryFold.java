package canvass.standing;

import canvass.model.Act;
import canvass.model.Allocation;
import canvass.model.Condition;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.model.UnitId;
import canvass.official.Dispute;
import canvass.official.OfficialPath;
import canvass.official.Procedures;
import canvass.recognition.Concession;
import canvass.recognition.Milestones;
import canvass.recognition.Positions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Folds the facts that are not counts, as of one moment, into the story of any contest of an election. */
final class StoryFold {
    private final Election election;
    private final Chronicle.View chronicle;
    private final Procedures procedures = Procedures.shipped();
    private final Positions ofElection;
    private final List<Dispute> ofElectionDisputes;
    private final Map<ContestId, List<Recorded<OfficialAct>>> acts;
    private final Map<ContestId, OfficialPath> paths = new HashMap<>();
    private final CalendarFold calendar;
    private final CallFold calls;

    StoryFold(Election election, Chronicle.View chronicle, Moment moment) {
        this.election = election;
        this.chronicle = chronicle;
        this.ofElection = Positions.of(chronicle.statements());
        this.ofElectionDisputes = Dispute.among(chronicle.acts());
        this.acts = chronicle.acts().stream()
                .collect(Collectors.groupingBy(a -> a.fact().contest()));
        this.calendar = new CalendarFold(election, moment, procedures, chronicle);
        this.calls = new CallFold(chronicle.calls());
    }

    Story story(Contest contest, OfficialPath.Counts counts) {
        OfficialPath path = path(contest, counts);
        Map<ContestId, OfficialPath> parts = parts(contest, counts);
        Positions positions = positions(contest);
        List<Dispute> disputes = ofElectionDisputes.stream()
                .filter(d -> isWithin(d.jurisdiction(), contest.unit()))
                .toList();
        List<Projection> projections = calls.projections(contest);
        List<Recorded<RaceCall>> retracted = calls.retracted(contest.id());
        Milestones milestones = milestones(contest, projections, path, parts, disputes, positions);
        return new Story(
                projections,
                retracted,
                path,
                parts,
                procedures.find(contest.unit(), election.day()),
                first(Act.ElectorsCounted.class, contest),
                first(Act.Annulled.class, contest),
                calendar.remaining(contest, path, parts),
                calendar.late(contest, path, parts),
                disputes,
                positions,
                milestones,
                overlays(path, parts, disputes, retracted, positions));
    }

    /** Positions are on the election's outcome, which is that of its main contest. */
    private Positions positions(Contest contest) {
        boolean isMain = election.contests().iterator().next().id().equals(contest.id());
        return isMain ? ofElection : Positions.of(List.of());
    }

    /** Folded once: a state's path is asked for by its own contest and by the nation's. */
    private OfficialPath path(Contest contest, OfficialPath.Counts counts) {
        OfficialPath known = paths.get(contest.id());
        if (known == null) {
            known = folded(contest, counts);
            paths.put(contest.id(), known);
        }
        return known;
    }

    private OfficialPath folded(Contest contest, OfficialPath.Counts counts) {
        List<Recorded<OfficialAct>> own = acts.getOrDefault(contest.id(), List.of()).stream()
                .filter(a -> isWithin(contest.unit(), a.fact().jurisdiction()))
                .toList();
        return switch (contest.rule()) {
            case CountingRule.Electors _ -> OfficialPath.ofNoted(contest.unit(), contest.id(), own);
            case CountingRule.Plurality _ ->
                OfficialPath.of(
                        contest.unit(), contest.id(), own, procedures.find(contest.unit(), election.day()), counts);
        };
    }

    private Map<ContestId, OfficialPath> parts(Contest contest, OfficialPath.Counts counts) {
        var parts = new LinkedHashMap<ContestId, OfficialPath>();
        if (contest.rule() instanceof CountingRule.Electors rule) {
            for (Allocation allocation : rule.allocations()) {
                election.find(allocation.contest()).ifPresent(part -> parts.put(part.id(), path(part, counts)));
            }
        }
        return parts;
    }

    private static boolean isWithin(UnitId unit, UnitId area) {
        return unit.equals(area) || unit.text().startsWith(area.text() + "/");
    }

    /** The nation's act holds for its states' contests too: when Congress has counted, their electors' votes are counted. */
    private Optional<Recorded<OfficialAct>> first(Class<? extends Act> kind, Contest contest) {
        return chronicle.acts().stream()
                .filter(a -> kind.isInstance(a.fact().act()))
                .filter(a -> isWithin(contest.unit(), a.fact().jurisdiction()))
                .findFirst();
    }

    private Milestones milestones(
            Contest contest,
            List<Projection> projections,
            OfficialPath path,
            Map<ContestId, OfficialPath> parts,
            List<Dispute> disputes,
            Positions positions) {
        var reached = new EnumMap<Condition.Step, Instant>(Condition.Step.class);
        certifiedAt(path, parts).ifPresent(at -> {
            reached.put(Condition.Step.CERTIFICATION, at);
            reached.put(Condition.Step.OFFICIAL_RESULT, at);
        });
        put(reached, Condition.Step.ELECTORS_VOTE, first(Act.ElectorsVoted.class, contest));
        put(reached, Condition.Step.CONGRESS_COUNT, first(Act.ElectorsCounted.class, contest));
        put(reached, Condition.Step.INAUGURATION, first(Act.Inaugurated.class, contest));
        positions
                .concession()
                .filter(c -> c.withdrawn().isEmpty())
                .ifPresent(c -> reached.put(
                        Condition.Step.CONCESSION, c.statement().fact().effectiveAt()));
        if (!disputes.isEmpty() && disputes.stream().noneMatch(Dispute::isOpen)) {
            disputes.stream()
                    .flatMap(d -> d.ruled().stream())
                    .map(r -> r.fact().effectiveAt())
                    .max(Instant::compareTo)
                    .ifPresent(at -> reached.put(Condition.Step.LITIGATION_ENDED, at));
        }
        return new Milestones(
                projections.stream().findFirst().map(p -> p.call().fact().effectiveAt()), reached);
    }

    private static void put(
            Map<Condition.Step, Instant> reached, Condition.Step step, Optional<Recorded<OfficialAct>> act) {
        act.ifPresent(a -> reached.put(step, a.fact().effectiveAt()));
    }

    /** When the last of the parts, or the contest itself, was certified. */
    private static Optional<Instant> certifiedAt(OfficialPath path, Map<ContestId, OfficialPath> parts) {
        if (parts.isEmpty()) {
            return path.stage().certificate().map(c -> c.fact().effectiveAt());
        }
        var at = new ArrayList<Instant>();
        for (OfficialPath part : parts.values()) {
            List<Recorded<OfficialAct>> certificates = part.stage().certificates();
            if (certificates.isEmpty()) {
                return Optional.empty();
            }
            at.add(certificates.getFirst().fact().effectiveAt());
        }
        return at.stream().max(Instant::compareTo);
    }

    private Set<Overlay> overlays(
            OfficialPath path,
            Map<ContestId, OfficialPath> parts,
            List<Dispute> disputes,
            List<Recorded<RaceCall>> retracted,
            Positions positions) {
        var overlays = EnumSet.noneOf(Overlay.class);
        Optional<Concession> concession = positions.concession();
        if (concession.filter(c -> c.withdrawn().isEmpty()).isPresent()) {
            overlays.add(Overlay.CONCEDED);
        }
        if (disputes.stream().anyMatch(Dispute::isOpen)) {
            overlays.add(Overlay.DISPUTED);
        }
        if (path.stage().isRecounting()
                || parts.values().stream().anyMatch(p -> p.stage().isRecounting())) {
            overlays.add(Overlay.RECOUNT);
        }
        if (!retracted.isEmpty()) {
            overlays.add(Overlay.RETRACTED);
        }
        return overlays;
    }
}
