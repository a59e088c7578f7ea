package canvass.nights;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Act;
import canvass.model.ChoiceVotes;
import canvass.model.ContestId;
import canvass.model.Moment;
import canvass.model.Stance;
import canvass.official.Dispute;
import canvass.recognition.Concession;
import canvass.recognition.ConditionKept;
import canvass.recognition.Lag;
import canvass.recognition.Position;
import canvass.standing.Overlay;
import canvass.standing.Stage;
import canvass.standing.Standing;
import canvass.standing.StandingJson;
import canvass.standing.Standings;
import canvass.standing.Story;
import canvass.standing.Timeline;
import canvass.standing.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Is it decided, according to whom, and how final is that: asked of the mornings of November 2020 to January 2021. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class OneQuestionTest {
    private static final Instant NINTH = Instant.parse("2020-11-09T12:00:00Z");

    private static Standings standings;

    @BeforeAll
    static void load() throws Exception {
        standings = Nights.load("us-2020");
    }

    private static Standing at(Instant asOf) {
        return Nights.standing(standings, "us-2020/president", asOf);
    }

    private static Story story(String asOf) {
        return at(Instant.parse(asOf)).frame().story();
    }

    private static String names(List<Position> positions) {
        return positions.stream().map(p -> p.latest().fact().actor().name()).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-09T12:00:00Z, PROJECTED, DISPUTED, 1, biden 3, 0",
        "2020-11-20T12:00:00Z, PROJECTED, DISPUTED RECOUNT, 7, trump 43 biden 19, 0",
        "2020-11-24T12:00:00Z, PROJECTED, DISPUTED RECOUNT, 18, trump 96 biden 54, 0",
        "2020-12-08T12:00:00Z, PROJECTED, DISPUTED, 45, biden 293 trump 168, 0",
        "2020-12-15T12:00:00Z, CERTIFIED, DISPUTED, 51, biden 306 trump 232, 3",
        "2021-01-06T23:00:00Z, CERTIFIED, DISPUTED, 51, biden 306 trump 232, 2",
        "2021-01-20T18:00:00Z, FINAL, CONCEDED DISPUTED, 51, biden 306 trump 232, 0"
    })
    void the_same_question_has_another_answer_each_time(
            Instant asOf, Stage stage, String overlays, int certified, String electors, int remaining) {
        Standing standing = at(asOf);

        assertThat(standing.stage()).isEqualTo(stage);
        assertThat(standing.frame().story().overlays().stream()
                        .sorted()
                        .map(Overlay::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(overlays);
        assertThat(Verdict.certifiedUnits(standing)).hasSize(certified);
        assertThat(Verdict.certifiedElectors(standing).entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(electors);
        if (remaining > 0) {
            assertThat(standing.frame().story().remaining()).hasSize(remaining);
        }
        assertThat(Verdict.isOfficial(standing)).isEqualTo(stage == Stage.FINAL);
    }

    @Test
    void on_the_ninth_of_november_callers_differ_by_arizona_and_nevada() {
        assertThat(story("2020-11-09T12:00:00Z").projections().stream()
                        .map(p -> p.call().fact().caller() + " " + p.electors().orElse(0))
                        .collect(Collectors.joining(", ")))
                .isEqualTo("Decision Desk HQ 273, Insider 0, CNN 273, NBC News 273, CBS News 272, AP 290, ABC News 273,"
                        + " Fox News 290, Edison Research 273");
    }

    @Test
    void on_the_ninth_five_hold_back_and_each_condition_has_what_would_satisfy_it() {
        Story story = story("2020-11-09T12:00:00Z");

        assertThat(names(story.positions().with(Stance.WITHHOLDS)))
                .isEqualTo("Andrzej Duda, Jair Bolsonaro, Andres Manuel Lopez Obrador, Dmitry Peskov, Wang Wenbin");
        assertThat(story.positions().conditions(story.milestones()).stream()
                        .map(c -> c.step().text() + (c.metAt().isPresent() ? " met" : "")))
                .containsExactly(
                        "electors-vote", "litigation-ended", "litigation-ended", "official-result", "official-result");
        assertThat(names(story.positions().with(Stance.CONGRATULATES)))
                .contains("Angela Merkel", "Emmanuel Macron", "Boris Johnson", "Alexei Navalny");
        assertThat(story.positions().concession()).isEmpty();
    }

    @Test
    void on_the_ninth_two_cases_are_open() {
        assertThat(story("2020-11-09T12:00:00Z").disputes().stream()
                        .filter(Dispute::isOpen)
                        .map(d -> d.suit().name()))
                .containsExactlyInAnyOrder(
                        "Republican Party of Pennsylvania v. Boockvar", "Donald J. Trump for President v. Hobbs");
    }

    @Test
    void what_the_supreme_court_refused_after_the_inauguration_was_open_until_then() {
        assertThat(open("2021-01-20T18:00:00Z"))
                .contains("Kelly v. Pennsylvania 20-810", "Trump v. Biden 20-882")
                .doesNotContain("Kelly v. Pennsylvania 20A98");
        assertThat(open("2021-03-01T18:00:00Z")).containsExactly("Trump v. Wisconsin Elections Commission 20-883");
        assertThat(open("2021-03-31T18:00:00Z")).isEmpty();
    }

    private List<String> open(String at) {
        return story(at).disputes().stream()
                .filter(Dispute::isOpen)
                .map(d -> d.suit().name() + " " + d.suit().number())
                .toList();
    }

    @Test
    void what_was_known_before_the_networks_called_is_nobodys_call_but_one() {
        var moment = Moment.asOf(NINTH).knownAt(Instant.parse("2020-11-07T16:23:59Z"));
        Story story = standings
                .find(new ContestId("us-2020/president"), moment)
                .orElseThrow()
                .frame()
                .story();

        assertThat(story.projections().stream().map(p -> p.call().fact().caller()))
                .containsExactly("Decision Desk HQ", "Insider");
        assertThat(story.positions().with(Stance.WITHHOLDS)).isEmpty();
    }

    @Test
    void moscow_waits_for_the_official_result_and_congratulates_five_days_after_the_last_state_certified() {
        Story story = story("2021-01-20T18:00:00Z");
        ConditionKept peskov = story.positions().conditions(story.milestones()).stream()
                .filter(c -> c.said().fact().actor().name().equals("Dmitry Peskov"))
                .findFirst()
                .orElseThrow();

        assertThat(peskov.metAt().orElseThrow()).isEqualTo("2020-12-10T05:00:00Z");
        assertThat(peskov.then().orElseThrow().fact().actor().name()).isEqualTo("Vladimir Putin");
        assertThat(peskov.daysLater()).hasValue(5);
        assertThat(names(story.positions().with(Stance.WITHHOLDS))).doesNotContain("Peskov", "Wang", "Obrador", "Duda");
    }

    @Test
    void the_concession_is_weak_and_comes_after_congress_has_counted() {
        Concession concession =
                story("2021-01-20T18:00:00Z").positions().concession().orElseThrow();

        assertThat(concession.strength()).isEqualTo(Concession.Strength.WEAK);
        assertThat(concession.withdrawn()).isEmpty();
        assertThat(concession.statement().fact().effectiveAt()).isEqualTo("2021-01-08T00:30:00Z");
    }

    @Test
    void the_same_actors_took_days_less_in_2016() throws Exception {
        Standings four = Nights.load("us-2016");
        Story then = Nights.standing(four, "us-2016/president", Instant.parse("2017-01-21T00:00:00Z"))
                .frame()
                .story();
        Story now = story("2021-01-20T18:00:00Z");

        assertThat(days(then, "Vladimir Putin")).isZero();
        assertThat(days(now, "Vladimir Putin")).isEqualTo(38);
        assertThat(days(now, "Xi Jinping") - days(then, "Xi Jinping")).isGreaterThan(15);
        assertThat(then.positions().concession().orElseThrow().strength()).isEqualTo(Concession.Strength.STRONG);
        assertThat(Nights.standing(four, "us-2016/president", Instant.parse("2017-01-21T00:00:00Z"))
                        .stage())
                .isEqualTo(Stage.FINAL);
    }

    /** Whole days from the first call to the recognition. */
    private static long days(Story story, String actor) {
        return story.positions().lags(story.milestones()).stream()
                .filter(l -> l.recognised().fact().actor().name().equals(actor))
                .map(Lag::fromProjection)
                .findFirst()
                .orElseThrow()
                .map(Duration::toDays)
                .orElseThrow();
    }

    @Test
    void georgia_is_certified_while_it_is_recounted_with_its_margin_beside_the_rule() {
        Standing georgia = Nights.standing(standings, "us-2020/president/GA", Instant.parse("2020-11-25T12:00:00Z"));

        assertThat(georgia.stage()).isEqualTo(Stage.CERTIFIED);
        assertThat(georgia.frame().story().overlays()).contains(Overlay.RECOUNT);
        JsonNode recount = new StandingJson(standings.findElection().orElseThrow())
                .whole(georgia, false)
                .get("recount");
        assertThat(recount.get("automatic").isNull()).isTrue();
        assertThat(recount.get("requested").get("applies").asBoolean()).isTrue();
    }

    @Test
    void nothing_of_what_was_reported_is_refused() {
        JsonNode json = new StandingJson(standings.findElection().orElseThrow())
                .whole(at(Instant.parse("2021-01-20T18:00:00Z")), false);

        assertThat(json.get("refusedActs")).isEmpty();
        assertThat(json.get("certificates")).hasSize(56);
        assertThat(json.get("late").valueStream().map(l -> l.get("jurisdiction").asString()))
                .containsExactly("us/VA", "us/CO", "us/WV");
    }

    @Test
    void the_timeline_tells_every_fact_once_in_order_and_with_its_source() {
        var moment = Moment.asOf(Instant.parse("2021-03-01T00:00:00Z"));
        List<Timeline.Event> events =
                new Timeline(standings.findElection().orElseThrow(), standings.chronicle(moment)).events();

        assertThat(events).hasSizeGreaterThan(400).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(events).allSatisfy(e -> assertThat(e.source().address()).isNotBlank());
        assertThat(events.getFirst().text()).isEqualTo("AP calls us-2020/president/KY for trump");
    }

    @Test
    void minnesota_runs_to_certification_and_its_certified_votes_are_the_last_counts() throws Exception {
        Standings minnesota = Nights.load("mn-2020");
        Standing before = Nights.standing(minnesota, "mn-2020/president", Instant.parse("2020-11-24T20:00:00Z"));
        Standing after = Nights.standing(minnesota, "mn-2020/president", Instant.parse("2020-11-25T00:00:00Z"));

        assertThat(before.stage()).isEqualTo(Stage.COUNTED);
        assertThat(after.stage()).isEqualTo(Stage.CERTIFIED);
        var certified =
                (Act.Certified) Verdict.certificates(after).getFirst().fact().act();
        for (ChoiceVotes v : certified.votes()) {
            assertThat(after.findCount().orElseThrow().tabulation().votes(v.choice()))
                    .as(v.choice().text())
                    .isEqualTo(v.votes());
        }
    }
}
