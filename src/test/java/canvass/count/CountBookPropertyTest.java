package canvass.count;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.ChoiceVotes;
import canvass.model.Contest;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any night, tried on random ones; the seed is the test's argument. */
final class CountBookPropertyTest {
    private static final List<UnitId> UNITS = List.of(Fixture.ADAMS, Fixture.BAKER, Fixture.CLARK);
    private static final List<String> CHOICES = List.of("smith", "jones", "write-ins");

    private final Election election = Fixture.election();
    private final Contest contest = election.contests().iterator().next();

    /** Reports with times, sources and choices in any order, some published or recorded late. */
    private static List<Reported> night(Random random) {
        var reports = new ArrayList<Reported>();
        int many = 5 + random.nextInt(60);
        for (int fact = 1; fact <= many; fact++) {
            Instant effective = Fixture.at(random.nextInt(40) - 5);
            Instant published = effective.plusSeconds(random.nextInt(3) == 0 ? 60L * random.nextInt(30) : 0);
            Instant recorded = published.plusSeconds(random.nextInt(3) == 0 ? 60L * random.nextInt(30) : 0);
            var report = new CountReport(
                    Fixture.CONTEST,
                    UNITS.get(random.nextInt(UNITS.size())),
                    random.nextInt(4) == 0 ? CountType.ABSENTEE : CountType.TOTAL,
                    effective,
                    published,
                    votes(random),
                    OptionalLong.empty(),
                    Optional.empty(),
                    OptionalInt.of(random.nextInt(10_001)),
                    fact);
            reports.add(new Reported(fact, recorded, random.nextBoolean() ? "clerk" : "paper", report));
        }
        return reports;
    }

    private static List<ChoiceVotes> votes(Random random) {
        long scale = random.nextInt(12) == 0 ? 20_000 : 900;
        var votes = new ArrayList<ChoiceVotes>();
        for (String choice : CHOICES) {
            if (random.nextInt(5) > 0) {
                votes.add(Fixture.votes(choice, random.nextLong(scale)));
            }
        }
        return votes;
    }

    private static Moment moment(Random random) {
        Moment moment = Moment.asOf(Fixture.at(random.nextInt(60) - 10));
        if (random.nextBoolean()) {
            moment = moment.knownAt(Fixture.at(random.nextInt(80) - 10));
        }
        return random.nextBoolean() ? moment.recordedBy(Fixture.at(random.nextInt(100) - 10)) : moment;
    }

    private CountBook book(List<Reported> reports) {
        var book = new CountBook(election);
        reports.forEach(book::add);
        return book;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_order_in_which_reports_are_added_changes_nothing(long seed) {
        var random = new Random(seed);
        List<Reported> reports = night(random);
        CountBook inOrder = book(reports);
        var shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        CountBook inAnyOrder = book(shuffled);
        for (int i = 0; i < 50; i++) {
            Moment moment = moment(random);
            assertThat(inAnyOrder.tabulate(contest, moment))
                    .as("seed %d, %s", seed, moment)
                    .isEqualTo(inOrder.tabulate(contest, moment));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void what_comes_later_never_changes_an_answer_about_what_was_known_before(long seed) {
        var random = new Random(seed);
        List<Reported> reports = night(random);
        CountBook all = book(reports);
        for (int i = 0; i < 50; i++) {
            Moment moment = moment(random);
            CountBook only =
                    book(reports.stream().filter(r -> isInView(r, moment)).toList());
            assertThat(all.tabulate(contest, moment))
                    .as("seed %d, %s", seed, moment)
                    .isEqualTo(only.tabulate(contest, Moment.asOf(Instant.MAX)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60})
    void the_sum_equals_a_plain_recomputation(long seed) {
        var random = new Random(seed);
        List<Reported> reports = night(random);
        CountBook book = book(reports);
        for (int i = 0; i < 50; i++) {
            Moment moment = moment(random);
            assertThat(book.tabulate(contest, moment).count().votes())
                    .as("seed %d, %s", seed, moment)
                    .isEqualTo(plainly(reports, moment));
        }
    }

    private static boolean isInView(Reported r, Moment moment) {
        return !r.report().effectiveAt().isAfter(moment.asOf())
                && moment.knownAt()
                        .map(k -> !r.report().publishedAt().isAfter(k))
                        .orElse(true)
                && moment.recordedBy().map(b -> !r.recordedAt().isAfter(b)).orElse(true);
    }

    /** The slow twin: no columns, no prefixes, no tree; only the rules of docs/counting.md one after the other. */
    private static List<Long> plainly(List<Reported> reports, Moment moment) {
        List<Reported> seen = reports.stream()
                .filter(r -> isInView(r, moment))
                .sorted(Comparator.comparing((Reported r) -> r.report().effectiveAt())
                        .thenComparingLong(Reported::fact))
                .toList();
        long[] sum = new long[CHOICES.size()];
        for (UnitId unit : UNITS) {
            boolean hasTotal = seen.stream().anyMatch(r -> counts(r, unit, CountType.TOTAL));
            CountType type = hasTotal ? CountType.TOTAL : CountType.ABSENTEE;
            for (int c = 0; c < CHOICES.size(); c++) {
                long votes = 0;
                for (Reported r : seen) {
                    if (counts(r, unit, type)) {
                        for (ChoiceVotes v : r.report().votes()) {
                            votes = v.choice().text().equals(CHOICES.get(c)) ? v.votes() : votes;
                        }
                    }
                }
                sum[c] += votes;
            }
        }
        return Arrays.stream(sum).boxed().toList();
    }

    private static boolean counts(Reported r, UnitId unit, CountType type) {
        long total = r.report().votes().stream().mapToLong(ChoiceVotes::votes).sum();
        boolean early = total > 0 && r.report().effectiveAt().isBefore(Fixture.CLOSE);
        boolean tooMany = total > 6_500;
        long named = r.report().votes().size();
        long withVotes = r.report().votes().stream().filter(v -> v.votes() > 0).count();
        boolean unanimous = total >= 1_000 && named > 1 && withVotes == 1;
        return r.report().unit().equals(unit)
                && r.report().type() == type
                && named > 0
                && !early
                && !tooMany
                && !unanimous;
    }
}
