package canvass.standing;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.ledger.Receipt;
import canvass.ledger.Verification;
import canvass.model.Act;
import canvass.model.ChoiceId;
import canvass.model.ContestId;
import canvass.model.Document;
import canvass.model.Election;
import canvass.model.ElectionDefined;
import canvass.model.ElectionId;
import canvass.model.Fact;
import canvass.model.FactPlace;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.Provenance;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.model.Statement;
import canvass.model.Told;
import canvass.model.UnitId;
import canvass.model.When;
import canvass.model.Withdrawal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Of what was withdrawn no answer is made, and before that was known every answer is as it was. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class WithdrawnFactsTest {
    private static final ElectionId ID = RandomStory.ELECTION;
    private static final Instant TAKEN_IN = Instant.parse("2024-06-01T00:00:00Z");
    private static final Instant WITHDRAWN = Instant.parse("2024-07-01T00:00:00Z");
    private static final Instant LATER = WITHDRAWN.plusSeconds(1);

    @TempDir
    private Path folder;

    private int ledgers;
    private int documents;

    private Ledger ledger() throws IOException {
        Ledger ledger =
                Ledgers.open(folder.resolve("ledger" + ++ledgers + ".db").toString());
        documents = 0;
        append(ledger, TAKEN_IN, List.of(new ElectionDefined(RandomStory.election(), TAKEN_IN, TAKEN_IN)));
        return ledger;
    }

    /** Appends a document; the hash of the nth of a ledger is n. */
    private long append(Ledger ledger, Instant at, List<? extends Fact> facts) throws IOException {
        documents++;
        var document = new Document(
                "document " + documents, hash(documents), 1, "test", new Provenance("Clerk", "", "", "nowhere"));
        return ((Receipt.Appended) ledger.append(document, ID, at, facts::forEach)).document();
    }

    private static String hash(int document) {
        return "%064x".formatted(document);
    }

    private static Standings standings(Ledger ledger) {
        var standings = new Standings(ledger, ID);
        standings.catchUp();
        return standings;
    }

    private static Withdrawal withdrawal(FactPlace place) {
        return new Withdrawal(
                ID,
                place,
                "the day was another",
                "Ada Able",
                new When.Exactly(WITHDRAWN),
                WITHDRAWN,
                RandomStory.citation(),
                1);
    }

    /** Everything that is answered about a moment, but that something was withdrawn. */
    private static List<String> answers(Standings standings, Moment moment) {
        Election election = standings.findElection().orElseThrow();
        Standing standing = standings.find(RandomStory.CONTEST, moment).orElseThrow();
        ObjectNode timeline = new Timeline(election, standings.chronicle(moment)).json(moment);
        timeline.remove("withdrawn");
        return List.of(
                StandingJson.write(new StandingJson(election).whole(standing, true)),
                StandingJson.write(timeline),
                StandingJson.write(PathJson.of(election, standings, moment)),
                StandingJson.write(PositionsJson.of(election, standing)),
                standings.chronicle(moment).maybe().toString(),
                standings.lastTold().toString(),
                standings.changedBetween(Instant.EPOCH, moment.asOf()).toString());
    }

    @Test
    void when_all_of_a_document_is_withdrawn_the_answers_are_those_of_a_ledger_that_never_had_it() throws IOException {
        for (int seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            var story = new RandomStory(random);
            List<List<Told>> sent =
                    Stream.generate(() -> story.document(8)).limit(4).toList();
            int wrong = random.nextInt(sent.size());
            try (Ledger had = ledger();
                    Ledger never = ledgerWithout(sent, wrong)) {
                documents = 1;
                for (List<Told> facts : sent) {
                    append(had, TAKEN_IN, facts);
                }
                Standings before = standings(had);
                append(had, WITHDRAWN, withdrawals(before, hash(2 + wrong)));
                Standings after = standings(had);
                Standings without = standings(never);
                for (int i = 0; i < 5; i++) {
                    var moment = Moment.asOf(story.moment());
                    String as = "seed " + seed + " at " + moment.asOf();
                    assertThat(answers(after, moment)).as(as).isEqualTo(answers(without, moment));
                    assertThat(after.chronicle(moment.knownAt(LATER)).acts())
                            .as(as)
                            .isEqualTo(without.chronicle(moment.knownAt(LATER)).acts());
                    Instant earlier = WITHDRAWN.minusSeconds(1);
                    assertThat(events(after, moment.knownAt(earlier)))
                            .isEqualTo(events(before, moment.knownAt(earlier)));
                    assertThat(events(after, moment.recordedBy(earlier)))
                            .isEqualTo(events(before, moment.recordedBy(earlier)));
                }
            }
        }
    }

    /** In place of the document it never had it has one as long about another election, so that all numbers are the same. */
    private Ledger ledgerWithout(List<List<Told>> sent, int wrong) throws IOException {
        Ledger ledger = ledger();
        for (int i = 0; i < sent.size(); i++) {
            append(ledger, TAKEN_IN, i == wrong ? elsewhere(sent.get(i).size()) : sent.get(i));
        }
        return ledger;
    }

    private static List<Fact> elsewhere(int facts) {
        return Stream.<Fact>generate(() -> new RaceCall(
                        new ContestId("yy-2024/mayor"),
                        new ChoiceId("ada"),
                        "AP",
                        RaceCall.Kind.MADE,
                        OptionalInt.empty(),
                        new When.Exactly(TAKEN_IN),
                        TAKEN_IN,
                        RandomStory.citation(),
                        1))
                .limit(facts)
                .toList();
    }

    private static List<Withdrawal> withdrawals(Standings standings, String document) {
        return standings.onFile().stream()
                .map(OnFile::place)
                .filter(place -> place.document().equals(document))
                .map(WithdrawnFactsTest::withdrawal)
                .toList();
    }

    private static List<Timeline.Event> events(Standings standings, Moment moment) {
        return new Timeline(standings.findElection().orElseThrow(), standings.chronicle(moment)).events();
    }

    /** The plainest fold there is: every fact is held against every withdrawal and against every fact that came later. */
    @Test
    void what_is_told_is_what_a_slow_twin_tells() throws IOException {
        for (int seed = 100; seed < 125; seed++) {
            var random = new Random(seed);
            var story = new RandomStory(random);
            try (Ledger ledger = ledger()) {
                var facts = new ArrayList<Recorded<Told>>();
                var places = new ArrayList<FactPlace>();
                var withdrawals = new ArrayList<Withdrawal>();
                for (int i = 0; i < 6; i++) {
                    if (random.nextInt(3) == 0 && !places.isEmpty()) {
                        Withdrawal one = withdrawal(places.get(random.nextInt(places.size())));
                        append(ledger, TAKEN_IN, List.of(one));
                        withdrawals.add(one);
                    } else {
                        List<Told> sent = story.document(6);
                        long number = append(ledger, TAKEN_IN, sent);
                        for (int f = 0; f < sent.size(); f++) {
                            facts.add(new Recorded<>(number + 1 + f, TAKEN_IN, sent.get(f)));
                            places.add(place(sent, f));
                        }
                    }
                }
                for (int i = 0; i < 5; i++) {
                    Moment moment = Moment.asOf(story.moment())
                            .knownAt(random.nextBoolean() ? LATER : WITHDRAWN.minusSeconds(1));
                    assertThat(told(standings(ledger).chronicle(moment)))
                            .as("seed %d, %s", seed, moment)
                            .isEqualTo(slowly(facts, places, withdrawals, moment));
                }
            }
        }
    }

    private FactPlace place(List<Told> document, int index) {
        long line = document.get(index).line();
        long all = document.stream().filter(f -> f.line() == line).count();
        long before = document.subList(0, index).stream()
                .filter(f -> f.line() == line)
                .count();
        return new FactPlace(hash(documents), line, all == 1 ? OptionalInt.empty() : OptionalInt.of((int) before + 1));
    }

    private static List<String> told(Chronicle.View view) {
        return Stream.of(view.calls(), view.acts(), view.statements())
                .flatMap(List::stream)
                .map(WithdrawnFactsTest::text)
                .sorted()
                .toList();
    }

    private static List<String> slowly(
            List<Recorded<Told>> facts, List<FactPlace> places, List<Withdrawal> withdrawals, Moment moment) {
        var counted = new ArrayList<Recorded<Told>>();
        for (int i = 0; i < facts.size(); i++) {
            FactPlace place = places.get(i);
            boolean gone = withdrawals.stream()
                    .anyMatch(w -> w.fact().equals(place)
                            && moment.knownAt()
                                    .filter(t -> t.isBefore(w.publishedAt()))
                                    .isEmpty());
            if (facts.get(i).isInView(moment) && !gone) {
                counted.add(facts.get(i));
            }
        }
        return counted.stream()
                .filter(one -> counted.stream()
                        .noneMatch(other -> other.number() > one.number() && same(one.fact(), other.fact())))
                .map(WithdrawnFactsTest::text)
                .sorted()
                .toList();
    }

    private static boolean same(Told one, Told other) {
        boolean when = one.when().equals(other.when());
        return when
                && switch (one) {
                    case RaceCall a ->
                        other instanceof RaceCall b
                                && a.caller().equals(b.caller())
                                && a.choice().equals(b.choice())
                                && a.kind() == b.kind();
                    case OfficialAct a ->
                        other instanceof OfficialAct b && a.act().equals(b.act());
                    case Statement a ->
                        other instanceof Statement b
                                && a.actor().equals(b.actor())
                                && a.stance() == b.stance()
                                && a.toward().equals(b.toward());
                };
    }

    private static String text(Recorded<? extends Told> recorded) {
        return "%06d %s".formatted(recorded.number(), recorded.fact());
    }

    @Test
    void whoever_watches_is_told_which_answers_differ_from_when_on() throws IOException {
        try (Ledger ledger = ledger()) {
            append(ledger, TAKEN_IN, List.of(certified()));
            Standings watching = standings(ledger);
            long document = append(ledger, WITHDRAWN, withdrawals(watching, hash(2)));

            Changed changed = watching.catchUp().orElseThrow();

            assertThat(changed.kinds()).containsExactly(Changed.Kind.WITHDRAWALS);
            assertThat(changed.contests()).containsExactly(RandomStory.CONTEST);
            assertThat(changed.from()).isEqualTo("2024-05-07T10:00:00Z");
            assertThat(changed.facts()).containsExactly(document + 1);
            assertThat(watching.changedBetween(Instant.EPOCH, LATER)).isEmpty();
        }
    }

    @Test
    void a_withdrawal_of_what_is_not_there_changes_nothing_and_the_chain_stays_whole() throws IOException {
        try (Ledger ledger = ledger()) {
            append(ledger, TAKEN_IN, List.of(certified()));
            append(
                    ledger,
                    WITHDRAWN,
                    List.of(
                            withdrawal(new FactPlace(hash(99), 1, OptionalInt.empty())),
                            withdrawal(new FactPlace(hash(2), 2, OptionalInt.empty())),
                            withdrawal(new FactPlace(hash(2), 1, OptionalInt.of(2)))));

            assertThat(standings(ledger).chronicle(Moment.asOf(LATER)).acts()).hasSize(1);
            assertThat(ledger.verify(n -> {})).isInstanceOf(Verification.Intact.class);
        }
    }

    @Test
    void another_document_that_tells_the_same_goes_on_telling_it() throws IOException {
        try (Ledger ledger = ledger()) {
            append(ledger, TAKEN_IN, List.of(certified()));
            append(ledger, TAKEN_IN, List.of(certified()));
            append(ledger, WITHDRAWN, withdrawals(standings(ledger), hash(3)));

            Chronicle.View view = standings(ledger).chronicle(Moment.asOf(LATER));
            assertThat(view.acts()).extracting(Recorded::number).containsExactly(4L);
            assertThat(view.withdrawn()).isEmpty();
        }
    }

    private static OfficialAct certified() {
        return new OfficialAct(
                RandomStory.CONTEST,
                new UnitId("xx"),
                "Town clerk",
                new Act.Certified(List.of()),
                "",
                new When.Exactly(Instant.parse("2024-05-07T10:00:00Z")),
                Instant.parse("2024-05-07T10:00:00Z"),
                RandomStory.citation(),
                1);
    }
}
