package canvass.nights;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.call.Verdict;
import canvass.desk.CallDesk;
import canvass.desk.CallLog;
import canvass.desk.OurCall;
import canvass.desk.PackLoader;
import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Moment;
import canvass.model.PollClosing;
import canvass.model.RaceCall;
import canvass.model.When;
import canvass.official.Procedures;
import canvass.pack.ElectionPack;
import canvass.pack.Packs;
import canvass.standing.Standings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real night of 2020, called by our own rules in its real order. */
final class Calls2020Test {
    private static final Instant TEN_DAYS_LATER = Instant.parse("2020-11-13T23:59:00Z");
    private static final Instant IN_THE_END = Instant.parse("2020-12-02T00:00:00Z");
    private static final ElectionId ELECTION = new ElectionId("us-2020");

    private static Standings standings;
    private static Election election;
    private static CallDesk desk;
    private static List<OurCall> calls;

    @BeforeAll
    static void walk_through_the_night() throws Exception {
        standings = Nights.load("us-2020");
        election = standings.findElection().orElseThrow();
        desk = desk(standings, Path.of("data"));
        calls = new CallLog(desk, election).walk(Moment.asOf(TEN_DAYS_LATER), steps -> {});
    }

    private static CallDesk desk(Standings standings, Path packs) throws Exception {
        ElectionPack pack = new Packs(List.of(packs)).find(ELECTION).orElseThrow();
        return new CallDesk(standings, pack.earlierResults(), pack.countRules(), Procedures.shipped());
    }

    private static Optional<OurCall> call(String contest) {
        return calls.stream()
                .filter(c -> c.contest().text().equals("us-2020/" + contest))
                .findFirst();
    }

    private static Verdict verdict(String contest, String at) {
        return desk.find(new ContestId("us-2020/" + contest), Moment.asOf(Instant.parse(at)))
                .orElseThrow()
                .verdict();
    }

    @Test
    void no_call_is_wrong_by_the_count_in_the_end() {
        for (OurCall call : calls) {
            var contest = election.find(call.contest()).orElseThrow();
            if (contest.rule() instanceof CountingRule.Plurality) {
                assertThat(standings
                                .tabulate(call.contest(), Moment.asOf(IN_THE_END))
                                .orElseThrow()
                                .leader())
                        .as(call.contest().text())
                        .contains(call.called().choice());
            }
        }
    }

    @Test
    void no_call_is_ever_taken_back() {
        assertThat(calls).allSatisfy(call -> assertThat(call.retractedAt()).isEmpty());
    }

    @Test
    void no_contest_is_called_before_its_last_polls_close() {
        for (OurCall call : calls) {
            Instant last = election
                    .pollClosings(election.find(call.contest()).orElseThrow().unit())
                    .stream()
                    .map(PollClosing::at)
                    .max(Instant::compareTo)
                    .orElse(Instant.MIN);
            assertThat(call.at()).as(call.contest().text()).isAfterOrEqualTo(last);
        }
    }

    @Test
    void at_most_three_states_are_not_called_ten_days_later() {
        List<String> open = election.contests().stream()
                .filter(c -> c.rule() instanceof CountingRule.Plurality)
                .map(c -> c.id().text())
                .filter(id -> !id.contains("-1") && !id.contains("-2/") && id.matches(".*/[A-Z]{2}"))
                .filter(id -> call(id.substring("us-2020/".length())).isEmpty())
                .toList();
        assertThat(open).hasSizeLessThanOrEqualTo(3).contains("us-2020/president/AZ", "us-2020/president/GA");
    }

    @Test
    void in_the_median_we_are_less_than_an_hour_behind_ap_where_it_called_after_the_polls_had_closed() {
        Map<ContestId, Instant> ap = standings.chronicle(Moment.asOf(TEN_DAYS_LATER)).calls().stream()
                .map(recorded -> recorded.fact())
                .filter(c -> c.caller().equals("AP") && c.kind() == RaceCall.Kind.MADE)
                .filter(c -> c.when() instanceof When.Exactly)
                .filter(c -> !c.contest().text().equals("us-2020/president"))
                .collect(Collectors.toMap(RaceCall::contest, RaceCall::effectiveAt, (a, b) -> a));
        var lags = new ArrayList<Long>();
        ap.forEach((contest, at) -> {
            Instant close = election.pollClosings(
                            election.find(contest).orElseThrow().unit())
                    .getLast()
                    .at();
            if (at.isAfter(close.plusSeconds(180))) {
                lags.add(call(contest.text().substring("us-2020/".length()))
                        .map(our -> Duration.between(at, our.at()).toMinutes())
                        .orElse(Long.MAX_VALUE));
            }
        });
        lags.sort(null);
        assertThat(lags).hasSizeGreaterThan(15);
        assertThat(lags.get(lags.size() / 2)).isLessThanOrEqualTo(60);
    }

    @Test
    void the_presidency_is_called_when_the_joint_draws_are_sure_of_it_and_not_before_the_choice_leads_where_it_must() {
        OurCall call = call("president").orElseThrow();
        assertThat(call.called().choice().text()).isEqualTo("biden");
        assertThat(call.called().reasons()).extracting(reason -> reason.code()).containsExactly("joint-draws");
        // On the 6th the count turned in Georgia and in Pennsylvania.
        assertThat(call.at()).isBetween(Instant.parse("2020-11-06T09:00:00Z"), Instant.parse("2020-11-07T16:24:00Z"));
    }

    @Test
    void arizona_is_not_called_when_two_others_had_called_it() {
        assertThat(verdict("president/AZ", "2020-11-04T08:00:00Z")).isInstanceOf(Verdict.Open.class);
    }

    @Test
    void pennsylvania_is_not_called_for_the_one_who_led_by_fifteen_points_nor_for_the_other() {
        assertThat(verdict("president/PA", "2020-11-04T06:00:00Z")).isInstanceOf(Verdict.Open.class);
    }

    @Test
    void a_contest_that_is_not_called_says_why_with_the_facts_it_rests_on() {
        assertThat(verdict("president/AZ", "2020-11-04T08:00:00Z").reasons())
                .extracting(reason -> reason.code())
                .containsExactly("not-sure");
        assertThat(verdict("president/AZ", "2020-11-04T08:00:00Z")
                        .reasons()
                        .getFirst()
                        .facts())
                .isNotEmpty();
        assertThat(verdict("president/AZ", "2020-11-04T01:30:00Z").reasons())
                .extracting(reason -> reason.code())
                .contains("polls-open");
    }

    @Test
    void what_comes_after_a_moment_changes_nothing_at_it(@TempDir Path folder) throws Exception {
        Instant at = Instant.parse("2020-11-04T05:00:00Z");
        Path pack = Files.createDirectories(folder.resolve("packs/us-2020"));
        for (String name : List.of(
                "election.json",
                "units.csv",
                "earlier-results.csv",
                "count-rules.csv",
                "returns-districts-maine.csv",
                "returns-districts-nebraska.csv")) {
            Files.copy(Path.of("data/us-2020", name), pack.resolve(name));
        }
        int changed = change(pack, "returns-counties.csv", at, cells -> {
                    String biden = cells[2];
                    cells[2] = cells[3];
                    cells[3] = biden;
                })
                + change(pack, "returns-states.csv", at, cells -> cells[3] = "31");
        assertThat(changed).isGreaterThan(10_000);

        try (Ledger ledger = Ledgers.open(folder.resolve("ledger.db").toString())) {
            var clock = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));
            new PackLoader(new Packs(List.of(folder.resolve("packs"))), ledger, clock).load(ELECTION, n -> {});
            var other = new Standings(ledger, ELECTION);
            other.catchUp();
            CallDesk changedDesk = desk(other, folder.resolve("packs"));

            assertThat(numbers(changedDesk, at)).isEqualTo(numbers(desk, at));
            Instant later = at.plus(Duration.ofHours(1));
            assertThat(numbers(changedDesk, later)).isNotEqualTo(numbers(desk, later));
        }
    }

    private static List<String> numbers(CallDesk of, Instant at) {
        return of.decide(Moment.asOf(at)).stream()
                .map(decision -> decision.contest().id() + " " + decision.verdict())
                .toList();
    }

    private interface Change {
        void to(String[] cells);
    }

    /** Copies a file of the pack with every line after a moment changed; answers how many were. */
    private static int change(Path pack, String name, Instant after, Change change) throws IOException {
        var lines = new ArrayList<String>();
        int changed = 0;
        for (String line : Files.readAllLines(Path.of("data/us-2020", name))) {
            String[] cells = line.split(",", -1);
            boolean later = cells.length > 3
                    && cells[1].startsWith("2020-")
                    && Instant.parse(cells[1]).isAfter(after);
            if (later) {
                change.to(cells);
                changed++;
            }
            lines.add(String.join(",", cells));
        }
        Files.write(pack.resolve(name), lines);
        return changed;
    }
}
