package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.people.Race;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Decides, of everybody who may take a position in a sentence, whether they do: what frames found must not be unlikely by the words of the
 * clause, and what no frame found must be likely by them.
 */
public final class Verdicts {
    private static final double NOTHING = 1e-9;

    private static final Comparator<Verdict> BY_LIKELIHOOD = Comparator.comparingDouble(Verdict::likelihood);

    private final Candidates candidates;
    private final Gist gist;
    private final Signs signs = new Signs();
    private final Bystanders bystanders;
    private final ElectionResolver elections;
    private final Function<Race, WeighedAims> aiming;
    private final Language language;
    private final Race main;
    private final Wordings wordings = Wordings.shipped();

    Verdicts(
            Candidates candidates,
            Gist gist,
            ElectionResolver elections,
            Function<Race, WeighedAims> aiming,
            Race main,
            Language language) {
        this.candidates = candidates;
        this.gist = gist;
        this.elections = elections;
        this.aiming = aiming;
        this.main = main;
        this.language = language;
        this.bystanders = new Bystanders(language);
    }

    /**
     * Somebody who may take a position, as they are judged.
     *
     * @param contest the election they would take it on
     */
    public record Judged(Candidates.Candidate candidate, Race contest, Clause clause) {}

    /** Everybody who may take a position in a sentence; sentences are asked of in their order. */
    public List<Judged> candidates(Scene.Heard heard) {
        signs.found(heard.parse(), heard.here());
        return candidates.in(heard.parse(), heard.told(), heard.here()).stream()
                .map(this::judged)
                .toList();
    }

    private Judged judged(Candidates.Candidate candidate) {
        Deeds.Deed deed = candidate.deed();
        Race contest = elections.raceOf(deed.parse(), deed.at(), deed.at(), deed.actor());
        Bearing bearing = Bearing.of(deed.actor(), contest, new Capacity(contest, language));
        return new Judged(candidate, contest, new Clause(gist.of(deed), bearing, signs.of(candidate)));
    }

    /**
     * A position, and what speaks for it.
     *
     * @param worded whether the wording alone makes it, and no frame found it
     */
    public record Verdict(Finding finding, boolean worded, Grounds grounds) {
        public double trust() {
            return Trust.shipped().in(grounds);
        }

        private double likelihood() {
            return grounds.likelihood();
        }
    }

    /** The positions in a sentence: those that are likely enough to be right. */
    public List<Verdict> in(Scene.Heard heard) {
        return possible(heard).stream().filter(Doubt::isTold).toList();
    }

    /** All that may be positions in a sentence. */
    public List<Verdict> possible(Scene.Heard heard) {
        List<Finding> here = heard.here();
        Map<Integer, Verdict> likely = new TreeMap<>();
        List<Verdict> further = new ArrayList<>();
        List<Judged> all = candidates(heard);
        for (Judged judged : all) {
            Candidates.Candidate candidate = judged.candidate();
            Wordings.Reckoning reckoning = wordings.reckon(judged.clause());
            List<Finding> theirs = candidate.findings();
            theirs.forEach(one -> likely.merge(
                    here.indexOf(one), found(one, judged, reckoning), BinaryOperator.maxBy(BY_LIKELIHOOD)));
            boolean kept = theirs.stream().anyMatch(one -> weighed(one, judged, reckoning) >= Doubt.UNLIKELY);
            if (!kept && !bystanders.has(candidate.deed(), judged.clause())) {
                Doubt.likely(candidate, judged.clause().bearing(), reckoning)
                        .filter(stance -> !bystanders.saysOther(candidate.deed(), stance))
                        .filter(stance -> stance != Stance.CONCEDES
                                || Doubt.concedes(judged.clause().bearing(), reckoning))
                        .map(stance -> worded(stance, judged, reckoning, all))
                        .ifPresent(further::add);
            }
        }
        List<Verdict> found = new ArrayList<>(likely.values());
        found.removeIf(verdict -> verdict.likelihood() < Doubt.UNLIKELY);
        further.removeIf(verdict -> isAboutSelf(verdict.finding()));
        found.removeIf(verdict -> isAboutSelf(verdict.finding()));
        List<Finding> together = Stream.concat(found.stream(), further.stream())
                .map(Verdict::finding)
                .toList();
        further.stream()
                .filter(one -> !bystanders.isSpokenFor(one.finding(), together))
                .forEach(found::add);
        return found;
    }

    /** Nobody disputes or greets their own victory: whoever is read so was beside the one who did. */
    private static boolean isAboutSelf(Finding finding) {
        return switch (finding.stance()) {
            case CONGRATULATES, CONCEDES, REFUSES_TO_CONCEDE, REJECTS, DISPUTES, WITHHOLDS, CALLS_FOR_RECOUNT ->
                Names.same(finding.actor().name(), finding.toward());
            case RECOGNISES, CLAIMS_VICTORY, DECLARES_WINNER, CERTIFIES, OBSERVES, RETRACTS -> false;
        };
    }

    /** What a frame found. */
    private Verdict found(Finding finding, Judged judged, Wordings.Reckoning reckoning) {
        Finding aimed = aiming.apply(judged.contest()).aimed(finding, reckoning.aim(finding.stance()));
        return new Verdict(aimed, false, grounds(aimed, weighed(finding, judged, reckoning), "frame", judged));
    }

    /** What no frame found, and the wording makes likely. */
    private Verdict worded(Stance stance, Judged judged, Wordings.Reckoning reckoning, List<Judged> all) {
        Finding finding = ofBody(
                finding(judged.candidate().deed(), judged.contest(), stance, reckoning.aim(stance)), judged, all);
        return new Verdict(finding, true, grounds(finding, reckoning.of(stance), "wording", judged));
    }

    private Grounds grounds(Finding finding, double likelihood, String source, Judged judged) {
        Race race = finding.race();
        List<String> signs = List.of(
                "stance=" + finding.stance().word(),
                "bearing="
                        + Bearing.of(finding.actor(), race, new Capacity(race, language))
                                .word(),
                "told=" + judged.candidate().deed().told().word(),
                "found-by=" + source,
                "winner=" + (race.winner().isEmpty() ? "unknown" : "told"),
                "election=" + (race.known().isPresent() ? "in-table" : "not-in-table"),
                "contest=" + (race.equals(main) ? "main" : "other"),
                "about=" + About.of(finding).word(),
                "toward=" + (aiming.apply(race).isNamed(finding) ? "named" : "not-named"));
        return new Grounds(likelihood, signs);
    }

    /** Nothing where the words make a stance likelier that no frame found. */
    private static double weighed(Finding finding, Judged judged, Wordings.Reckoning reckoning) {
        double likelihood = Math.min(
                1,
                likelihood(finding, judged.candidate().findings(), reckoning)
                        + Doubt.admitted(finding.stance(), judged.clause().bearing(), reckoning));
        boolean outdone = Doubt.likelier(judged.candidate(), judged.clause().bearing(), reckoning)
                .filter(stance -> reckoning.of(stance) > likelihood)
                .isPresent();
        return outdone ? 0 : likelihood;
    }

    /** A clause is one stance's; where frames found two in it, each is judged as if the other were not there. */
    private static double likelihood(Finding finding, List<Finding> theirs, Wordings.Reckoning reckoning) {
        double others = theirs.stream()
                .map(Finding::stance)
                .filter(stance -> stance != finding.stance())
                .distinct()
                .mapToDouble(reckoning::of)
                .sum();
        return reckoning.of(finding.stance()) / Math.max(NOTHING, 1 - others);
    }

    private Finding finding(Deeds.Deed deed, Race contest, Stance stance, Aim aim) {
        String toward = aiming.apply(contest).toward(deed, stance, aim);
        return new Finding(deed.parse(), deed.actor(), stance, toward, contest, deed.from(), deed.to(), deed.at());
    }

    private Finding ofBody(Finding finding, Judged judged, List<Judged> all) {
        return bystanders
                .leads(
                        judged.candidate().deed(),
                        all.stream().map(one -> one.candidate().deed()))
                .map(finding::by)
                .orElse(finding);
    }
}
