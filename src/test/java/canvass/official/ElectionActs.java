package canvass.official;

import canvass.feed.Feeds;
import canvass.feed.Intake;
import canvass.feed.Received;
import canvass.model.Act;
import canvass.model.ContestId;
import canvass.model.Election;
import canvass.model.Fact;
import canvass.model.OfficialAct;
import canvass.model.Problem;
import canvass.model.Recorded;
import canvass.model.UnitId;
import canvass.pack.ElectionPack;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The acts of an election that ships, folded as a desk would. */
record ElectionActs(Election election, List<Recorded<OfficialAct>> acts) {
    static ElectionActs of(String id) {
        var acts = new ArrayList<Recorded<OfficialAct>>();
        try {
            ElectionPack pack = ElectionPack.read(Path.of("data").resolve(id));
            var file = new Received(
                    Path.of("data", id, "acts.csv"), Instant.parse("2026-01-01T00:00:00Z"), Optional.empty());
            Feeds.byFormat("acts-csv").orElseThrow().read(file, pack.election(), new Intake() {
                @Override
                public void accept(Fact fact) {
                    acts.add(new Recorded<>(acts.size() + 1L, Instant.EPOCH, (OfficialAct) fact));
                }

                @Override
                public void warn(Problem problem) {
                    throw new AssertionError(problem.at("acts.csv"));
                }

                @Override
                public void refuse(Problem problem) {
                    throw new AssertionError(problem.at("acts.csv"));
                }
            });
            acts.sort(Comparator.comparing(a -> a.fact().effectiveAt()));
            return new ElectionActs(pack.election(), acts);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** As things stood at a moment. */
    ElectionActs asOf(String moment) {
        Instant t = Instant.parse(moment);
        return new ElectionActs(
                election,
                acts.stream().filter(a -> !a.fact().effectiveAt().isAfter(t)).toList());
    }

    OfficialPath path(String unit, String contest) {
        var id = new UnitId(unit);
        var of = new ContestId(contest);
        List<Recorded<OfficialAct>> own = acts.stream()
                .filter(a ->
                        a.fact().jurisdiction().equals(id) && a.fact().contest().equals(of))
                .toList();
        return OfficialPath.of(id, of, own, Procedures.shipped().find(id, election.day()), act -> closeness(own));
    }

    /** As the first certificate with votes has it. */
    private static Optional<Closeness> closeness(List<Recorded<OfficialAct>> acts) {
        return acts.stream()
                .map(a -> a.fact().act())
                .filter(Act.Certified.class::isInstance)
                .map(a -> ((Act.Certified) a).votes())
                .filter(v -> v.size() == 2)
                .findFirst()
                .map(v -> new Closeness(
                        v.get(0).votes() + v.get(1).votes(),
                        Math.max(v.get(0).votes(), v.get(1).votes()),
                        Math.min(v.get(0).votes(), v.get(1).votes())));
    }

    /** One word an act, with what it did: {@code certification>Certified audit-. recount-requested!MARGIN_TOO_WIDE}. */
    static String told(OfficialPath path) {
        return path.moves().stream()
                .map(move -> move.act().fact().act().code()
                        + switch (move) {
                            case Move.Moved(var act, var to) ->
                                ">" + to.getClass().getSimpleName();
                            case Move.Noted _ -> "";
                            case Move.Refused(var act, var why) -> "!" + why;
                        })
                .filter(word -> !word.equals("suit") && !word.equals("ruling"))
                .collect(Collectors.joining(" "));
    }
}
