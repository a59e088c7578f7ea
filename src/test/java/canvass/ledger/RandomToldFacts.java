package canvass.ledger;

import canvass.model.Act;
import canvass.model.Actor;
import canvass.model.ActorType;
import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Citation;
import canvass.model.Condition;
import canvass.model.ConfirmedReading;
import canvass.model.ContestId;
import canvass.model.ElectionId;
import canvass.model.FactPlace;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Toward;
import canvass.model.UnitId;
import canvass.model.When;
import canvass.model.Withdrawal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Calls, acts, statements and withdrawals of every shape the model allows. */
final class RandomToldFacts {
    private final Random random;
    private final RandomFacts facts;

    RandomToldFacts(Random random, RandomFacts facts) {
        this.random = random;
        this.facts = facts;
    }

    RaceCall call(ElectionId election) {
        return new RaceCall(
                new ContestId(election + "/president"),
                new ChoiceId("biden"),
                facts.name(),
                random.nextBoolean() ? RaceCall.Kind.MADE : RaceCall.Kind.RETRACTED,
                number(),
                when(),
                facts.instant(),
                citation(),
                random.nextInt(1_000));
    }

    OfficialAct act(ElectionId election) {
        List<Act> acts = acts();
        return new OfficialAct(
                new ContestId(election + "/president/PA"),
                new UnitId("us/PA"),
                facts.name(),
                acts.get(random.nextInt(acts.size())),
                facts.name(),
                when(),
                facts.instant(),
                citation(),
                random.nextInt(1_000));
    }

    /** One of each kind. */
    List<Act> acts() {
        var suit = new Act.CourtCase(facts.name(), facts.name(), facts.name());
        List<UnitId> scope = random.nextBoolean() ? List.of() : List.of(new UnitId("us/PA/42001"));
        Act.Outcome[] outcomes = Act.Outcome.values();
        return List.of(
                new Act.Canvassed(votes()),
                new Act.Certified(votes()),
                new Act.CertificationRefused(),
                new Act.CertificationWithdrawn(),
                new Act.RecountRequested(facts.name(), scope),
                new Act.RecountOrdered(scope),
                new Act.Recounted(votes()),
                new Act.AuditOrdered(),
                new Act.Audited(votes()),
                new Act.SuitFiled(suit, facts.name()),
                new Act.Ruled(suit, outcomes[random.nextInt(outcomes.length)]),
                new Act.ElectorsAppointed(votes()),
                new Act.ElectorsVoted(votes()),
                new Act.ObjectionDecided(new Act.Division(number(), number()), new Act.Division(number(), number())),
                new Act.ElectorsCounted(votes()),
                new Act.TransitionOpened(new ChoiceId("biden")),
                new Act.Inaugurated(new ChoiceId("biden")),
                new Act.CountStopped(),
                new Act.CountResumed(),
                new Act.Annulled());
    }

    Statement statement(ElectionId election) {
        Stance[] stances = Stance.values();
        ActorType[] types = ActorType.values();
        Condition.Step[] steps = Condition.Step.values();
        return new Statement(
                election,
                new Actor(
                        facts.name(),
                        facts.name(),
                        facts.name(),
                        random.nextBoolean() ? "MEX" : "",
                        types[random.nextInt(types.length)]),
                stances[random.nextInt(stances.length)],
                toward(),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Condition(facts.name(), List.of(steps[random.nextInt(steps.length)]))),
                facts.name(),
                facts.name(),
                facts.name(),
                when(),
                facts.instant(),
                citation(),
                random.nextInt(1_000),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new ConfirmedReading(facts.name(), "ab".repeat(32), random.nextInt(9), 10)));
    }

    Withdrawal withdrawal(ElectionId election) {
        return new Withdrawal(
                election,
                new FactPlace(
                        "cd".repeat(32),
                        random.nextInt(1_000),
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(9))),
                facts.name() + ".",
                facts.name(),
                when(),
                facts.instant(),
                citation(),
                random.nextInt(1_000));
    }

    private Optional<Toward> toward() {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Toward.Named(facts.name()));
            default -> Optional.of(new Toward.OfChoice(new ChoiceId("biden")));
        };
    }

    private When when() {
        var first = LocalDate.of(2020, 11, 3).plusDays(random.nextInt(90));
        return random.nextBoolean()
                ? new When.Exactly(facts.instant())
                : new When.Within(first, first.plusDays(random.nextInt(3)), ZoneId.of("America/Denver"));
    }

    private Citation citation() {
        return new Citation(facts.name(), facts.name(), random.nextBoolean() ? "2020-11" : "", facts.name());
    }

    private List<ChoiceVotes> votes() {
        return random.nextBoolean()
                ? List.of()
                : List.of(
                        new ChoiceVotes(new ChoiceId("biden"), random.nextLong(1_000_000)),
                        new ChoiceVotes(new ChoiceId("trump"), 0));
    }

    private OptionalInt number() {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(538));
    }
}
