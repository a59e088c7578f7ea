package canvass.standing;

import canvass.model.Act;
import canvass.model.Allocation;
import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.OfficialAct;
import canvass.model.Recorded;
import canvass.model.UnitId;
import canvass.official.Closeness;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What follows from a standing for its official side; the same for every face. */
public final class Verdict {
    private Verdict() {}

    /** A certificate makes a contest official; of one by electors, the count of their votes. */
    public static boolean isOfficial(Standing standing) {
        return switch (standing.frame().contest().rule()) {
            case CountingRule.Plurality _ -> standing.stage() == Stage.CERTIFIED || standing.stage() == Stage.FINAL;
            case CountingRule.Electors _ -> standing.stage() == Stage.FINAL;
        };
    }

    /** The certificates in force, in order of time. */
    public static List<Recorded<OfficialAct>> certificates(Standing standing) {
        Story story = standing.frame().story();
        return Stream.concat(Stream.of(story.path()), story.parts().values().stream())
                .flatMap(path -> path.stage().certificate().stream())
                .sorted(Comparator.comparing(c -> c.fact().effectiveAt()))
                .toList();
    }

    /** The jurisdictions that have certified: a state with districts is one. */
    public static Set<UnitId> certifiedUnits(Standing standing) {
        var units = new TreeSet<UnitId>();
        certificates(standing).forEach(c -> units.add(c.fact().jurisdiction()));
        return units;
    }

    /** Electors of certified contests by who has won them: by the certificate's votes, or else by the count. */
    public static Map<ChoiceId, Integer> certifiedElectors(Standing standing) {
        var electors = new LinkedHashMap<ChoiceId, Integer>();
        Contest contest = standing.frame().contest();
        if (contest.rule() instanceof CountingRule.Electors rule) {
            Story story = standing.frame().story();
            for (Allocation allocation : rule.allocations()) {
                if (story.certifiedParts().contains(allocation.contest())) {
                    winner(standing, allocation.contest())
                            .ifPresent(w -> electors.merge(w, allocation.electors(), Integer::sum));
                }
            }
        }
        var sorted = new LinkedHashMap<ChoiceId, Integer>();
        electors.entrySet().stream()
                .sorted(Map.Entry.<ChoiceId, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static Optional<ChoiceId> winner(Standing standing, ContestId part) {
        Optional<ChoiceId> certified = Optional.ofNullable(
                        standing.frame().story().parts().get(part))
                .flatMap(path -> path.stage().certificate())
                .stream()
                .flatMap(c -> c.fact().act() instanceof Act.Certified(var votes) && votes.size() > 1
                        ? votes.stream()
                        : Stream.<ChoiceVotes>empty())
                .max(Comparator.comparingLong(ChoiceVotes::votes))
                .map(ChoiceVotes::choice);
        return certified.or(() -> standing.findCount()
                .flatMap(Standing.Count::electors)
                .flatMap(tally -> tally.leaders().getOrDefault(part, Optional.empty())));
    }

    /** How close a contest is that is decided by votes and has some. */
    public static Optional<Closeness> closeness(Standing standing) {
        return standing.frame().contest().rule() instanceof CountingRule.Plurality
                ? standing.findCount()
                        .map(Standing.Count::tabulation)
                        .filter(t -> t.count().total() > 0)
                        .map(Closeness::of)
                : Optional.empty();
    }

    /**
     * What a certificate says of its contest's first two.
     *
     * @param fact the certificate's number
     */
    public record CertifiedVotes(ChoiceId leader, Closeness closeness, long fact) {}

    /**
     * The votes of the certificate in force; empty where it does not have those of two choices. Where it has only some choices, all votes
     * counted stand for those of the office.
     */
    public static Optional<CertifiedVotes> certifiedVotes(Standing standing) {
        return standing.frame()
                .story()
                .path()
                .stage()
                .certificate()
                .filter(c -> c.fact().act() instanceof Act.Certified(var votes) && votes.size() > 1)
                .flatMap(c -> certifiedVotes(c, standing));
    }

    private static Optional<CertifiedVotes> certifiedVotes(Recorded<OfficialAct> certificate, Standing standing) {
        if (!(certificate.fact().act() instanceof Act.Certified(var votes))) {
            return Optional.empty();
        }
        List<ChoiceVotes> most = votes.stream()
                .sorted(Comparator.comparingLong(ChoiceVotes::votes).reversed())
                .toList();
        long told = votes.stream().mapToLong(ChoiceVotes::votes).reduce(0, Math::addExact);
        long counted =
                standing.findCount().map(c -> c.tabulation().count().total()).orElse(0L);
        var closeness = new Closeness(
                Math.max(told, counted), most.getFirst().votes(), most.get(1).votes());
        return Optional.of(new CertifiedVotes(most.getFirst().choice(), closeness, certificate.number()));
    }
}
