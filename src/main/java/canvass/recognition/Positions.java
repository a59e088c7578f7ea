package canvass.recognition;

import canvass.model.ActorType;
import canvass.model.Condition;
import canvass.model.Recorded;
import canvass.model.Stance;
import canvass.model.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The positions that some statements add up to.
 *
 * @param all one an actor, in the order in which their latest statements were made
 * @param statements what they are made of, in order of time
 */
public record Positions(List<Position> all, List<Recorded<Statement>> statements) {
    private static final Set<Stance> ACCEPTS = Set.of(Stance.CONGRATULATES, Stance.RECOGNISES);
    private static final Set<Stance> TAKES_BACK =
            Set.of(Stance.REFUSES_TO_CONCEDE, Stance.RETRACTS, Stance.DISPUTES, Stance.REJECTS, Stance.CLAIMS_VICTORY);

    public Positions {
        all = List.copyOf(all);
        statements = List.copyOf(statements);
    }

    /**
     * Folds statements.
     *
     * @param statements in order of time
     */
    public static Positions of(List<Recorded<Statement>> statements) {
        var byActor = new LinkedHashMap<String, Position>();
        for (Recorded<Statement> statement : statements) {
            String name = statement.fact().actor().name();
            var earlier = new ArrayList<Recorded<Statement>>();
            take(byActor, name, earlier);
            if (speaksForState(statement.fact())) {
                List.copyOf(byActor.values()).stream()
                        .map(p -> p.latest().fact())
                        .filter(s -> isSpokenForBy(s, statement.fact()))
                        .forEach(s -> take(byActor, s.actor().name(), earlier));
            }
            earlier.sort(Comparator.comparing(s -> s.fact().effectiveAt()));
            byActor.put(name, new Position(statement, earlier));
        }
        return new Positions(List.copyOf(byActor.values()), statements);
    }

    private static void take(LinkedHashMap<String, Position> byActor, String name, List<Recorded<Statement>> earlier) {
        Position known = byActor.remove(name);
        if (known != null) {
            earlier.addAll(known.earlier());
            earlier.add(known.latest());
        }
    }

    /** A head of state speaks for the state, and so does whoever says to. */
    private static boolean speaksForState(Statement statement) {
        return statement.actor().type() == ActorType.HEAD_OF_STATE
                || !statement.actor().onBehalfOf().isEmpty();
    }

    /** Whether a spokesman's word is superseded by one from the same state; a person's own is only by that person's. */
    private static boolean isSpokenForBy(Statement spokesman, Statement later) {
        return !spokesman.actor().onBehalfOf().isEmpty()
                && !spokesman.actor().country().isEmpty()
                && spokesman.actor().country().equals(later.actor().country());
    }

    /** Positions with one of some stances. */
    public List<Position> with(Stance... stances) {
        var wanted = Set.of(stances);
        return all.stream()
                .filter(p -> wanted.contains(p.latest().fact().stance()))
                .toList();
    }

    /** The newest admission of defeat by a candidate, and whether it was taken back. */
    public Optional<Concession> concession() {
        Optional<Recorded<Statement>> conceded = Optional.empty();
        Optional<Recorded<Statement>> withdrawn = Optional.empty();
        for (Recorded<Statement> s : statements) {
            if (s.fact().stance() == Stance.CONCEDES) {
                conceded = Optional.of(s);
                withdrawn = Optional.empty();
            } else if (conceded.isPresent()
                    && TAKES_BACK.contains(s.fact().stance())
                    && s.fact()
                            .actor()
                            .name()
                            .equals(conceded.get().fact().actor().name())) {
                withdrawn = Optional.of(s);
            }
        }
        Optional<Recorded<Statement>> taken = withdrawn;
        return conceded.map(c -> new Concession(c, taken));
    }

    /** What became of every condition that names a step which Canvass knows. */
    public List<ConditionKept> conditions(Milestones milestones) {
        var kept = new ArrayList<ConditionKept>();
        for (Recorded<Statement> said : statements) {
            said.fact()
                    .condition()
                    .filter(c -> !c.awaits().isEmpty())
                    .ifPresent(c -> kept.add(kept(said, c, milestones)));
        }
        return kept;
    }

    private ConditionKept kept(Recorded<Statement> said, Condition condition, Milestones milestones) {
        Condition.Step step = condition.awaits().stream()
                .filter(s -> milestones.find(s).isPresent())
                .min(Comparator.comparing(s -> milestones.find(s).orElseThrow()))
                .orElse(condition.awaits().getFirst());
        Optional<Instant> metAt = milestones.find(step);
        Optional<Recorded<Statement>> then = metAt.flatMap(met -> next(said.fact(), later(said, met)));
        OptionalLong days = metAt.isPresent() && then.isPresent()
                ? OptionalLong.of(
                        Duration.between(metAt.get(), then.get().fact().effectiveAt())
                                .toDays())
                : OptionalLong.empty();
        return new ConditionKept(said, step, metAt, then, days);
    }

    private static Instant later(Recorded<Statement> said, Instant met) {
        Instant saidAt = said.fact().effectiveAt();
        return saidAt.isAfter(met) ? saidAt : met;
    }

    private Optional<Recorded<Statement>> next(Statement said, Instant after) {
        return statements.stream()
                .filter(s -> s.fact().effectiveAt().isAfter(after))
                .filter(s -> s.fact().actor().name().equals(said.actor().name())
                        || (speaksForState(s.fact()) && isSpokenForBy(said, s.fact())))
                .findFirst();
    }

    /** How long each actor took to accept the outcome, quickest after the projection first. */
    public List<Lag> lags(Milestones milestones) {
        var first = new LinkedHashMap<String, Recorded<Statement>>();
        for (Recorded<Statement> s : statements) {
            if (ACCEPTS.contains(s.fact().stance())) {
                first.putIfAbsent(s.fact().actor().name(), s);
            }
        }
        return first.values().stream()
                .map(s -> new Lag(
                        s,
                        since(milestones.projected(), s),
                        since(milestones.find(Condition.Step.CERTIFICATION), s),
                        since(milestones.find(Condition.Step.ELECTORS_VOTE), s)))
                .sorted(Comparator.comparing(l -> l.recognised().fact().effectiveAt()))
                .toList();
    }

    private static Optional<Duration> since(Optional<Instant> step, Recorded<Statement> statement) {
        return step.map(at -> Duration.between(at, statement.fact().effectiveAt()));
    }
}
