package canvass.standing;

import canvass.model.Act;
import canvass.model.Actor;
import canvass.model.ActorType;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Citation;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Told;
import canvass.model.Toward;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import canvass.model.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

/** Calls, acts and statements about one small contest, from so few words that documents often tell the same. */
final class RandomStory {
    static final ElectionId ELECTION = new ElectionId("xx-2024");
    static final ContestId CONTEST = new ContestId("xx-2024/mayor");
    static final LocalDate DAY = LocalDate.parse("2024-05-05");

    private static final UnitId PLACE = new UnitId("xx");
    private static final List<ChoiceId> CHOICES = List.of(new ChoiceId("ada"), new ChoiceId("bob"));

    private final Random random;

    RandomStory(Random random) {
        this.random = random;
    }

    static Election election() {
        List<Choice> choices =
                CHOICES.stream().map(id -> new Choice(id, id.text(), "")).toList();
        var unit = new Unit(
                PLACE, "Exland", UnitType.COUNTRY, Optional.empty(), Optional.empty(), List.of(), OptionalLong.empty());
        return new Election(
                ELECTION,
                "A small election",
                DAY,
                ZoneOffset.UTC,
                List.of(new Contest(CONTEST, "Mayor", PLACE, choices, new CountingRule.Plurality())),
                List.of(unit));
    }

    /** A document's facts, of which several may stand on one line. */
    List<Told> document(int atMost) {
        var facts = new ArrayList<Told>();
        long line = 1;
        for (int n = 1 + random.nextInt(atMost); n > 0; n--) {
            line += random.nextInt(3);
            facts.add(fact(line));
        }
        return facts;
    }

    private Told fact(long line) {
        When when = when();
        Instant published = when.counts().plusSeconds(random.nextInt(2) * 86_400L);
        return switch (random.nextInt(3)) {
            case 0 ->
                new RaceCall(
                        CONTEST,
                        one(CHOICES),
                        one(List.of("AP", "The Bugle")),
                        one(List.of(RaceCall.Kind.values())),
                        OptionalInt.empty(),
                        when,
                        published,
                        citation(),
                        line);
            case 1 -> new OfficialAct(CONTEST, PLACE, "Town clerk", one(acts()), "", when, published, citation(), line);
            default ->
                new Statement(
                        ELECTION,
                        one(List.of(
                                new Actor("Bob Brühl", "candidate", "", "", ActorType.CANDIDATE),
                                new Actor("The President", "President", "", "MEX", ActorType.HEAD_OF_STATE))),
                        one(List.of(Stance.values())),
                        Optional.of(new Toward.OfChoice(one(CHOICES))),
                        Optional.empty(),
                        "",
                        "",
                        "",
                        when,
                        published,
                        citation(),
                        line,
                        Optional.empty());
        };
    }

    private static List<Act> acts() {
        var suit = new Act.CourtCase("A court", "Brühl v. Exland", "1");
        return List.of(
                new Act.Canvassed(List.of()),
                new Act.Certified(List.of()),
                new Act.CertificationWithdrawn(),
                new Act.RecountOrdered(List.of()),
                new Act.Recounted(List.of()),
                new Act.SuitFiled(suit, "Bob Brühl"),
                new Act.Ruled(suit, Act.Outcome.DENIED),
                new Act.Annulled());
    }

    private When when() {
        LocalDate first = DAY.plusDays(1 + random.nextInt(5));
        return random.nextBoolean()
                ? new When.Exactly(first.atTime(12, 0).toInstant(ZoneOffset.UTC))
                : new When.Within(first, first.plusDays(random.nextInt(2)), ZoneOffset.UTC);
    }

    /** A moment from before all of it to after all of it. */
    Instant moment() {
        return DAY.plusDays(random.nextInt(9)).atTime(random.nextInt(24), 0).toInstant(ZoneOffset.UTC);
    }

    static Citation citation() {
        return new Citation("The Bugle", "https://example.org/1", "", "");
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
