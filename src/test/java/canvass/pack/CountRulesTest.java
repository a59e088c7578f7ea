package canvass.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could be known before 3 November 2020 about how the count would come in. */
final class CountRulesTest {
    private static final String HEADER = "unit,rule,type,party,value,publisher,published,address\n";

    private static Election election;
    private static CountRules rules;

    @TempDir
    private Path folder;

    @BeforeAll
    static void the_shipped_pack() throws Exception {
        ElectionPack pack = ElectionPack.read(Path.of("data/us-2020"));
        election = pack.election();
        rules = pack.countRules();
    }

    @Test
    void every_jurisdiction_says_when_mail_may_arrive_and_when_it_may_be_counted() {
        List<Unit> states = election.units().stream()
                .filter(unit -> unit.type() == UnitType.STATE)
                .toList();
        assertThat(states).hasSize(51).allSatisfy(state -> {
            assertThat(rules.list(state.id(), CountRule.MailArrivesBy.class)).hasSize(1);
            assertThat(rules.list(state.id(), CountRule.MailCounting.class)).hasSize(1);
        });
    }

    @Test
    void pennsylvania_reports_election_day_first_and_mail_last() {
        UnitId pennsylvania = new UnitId("us/PA");
        assertThat(rules.list(pennsylvania, CountRule.ReportedFirst.class))
                .containsExactly(new CountRule.ReportedFirst(CountType.ELECTION_DAY));
        assertThat(rules.list(pennsylvania, CountRule.ReportedLast.class))
                .containsExactly(new CountRule.ReportedLast(CountType.ABSENTEE_MAIL));
        assertThat(rules.find(pennsylvania, CountRule.MailArrivesBy.class))
                .hasValue(new CountRule.MailArrivesBy(LocalDate.of(2020, 11, 6)));
        assertThat(rules.find(pennsylvania, CountRule.MailPostmarkedBy.class))
                .hasValue(new CountRule.MailPostmarkedBy(LocalDate.of(2020, 11, 3)));
    }

    @Test
    void arizona_and_florida_report_early_ballots_first() {
        for (String state : List.of("us/AZ", "us/FL")) {
            assertThat(rules.list(new UnitId(state), CountRule.ReportedFirst.class))
                    .contains(new CountRule.ReportedFirst(CountType.EARLY));
        }
    }

    @Test
    void a_county_can_have_a_rule_of_its_own() {
        assertThat(rules.list(new UnitId("us/NE/31153"), CountRule.ReportedFirst.class))
                .containsExactly(new CountRule.ReportedFirst(CountType.ABSENTEE_MAIL));
    }

    @Test
    void what_no_source_says_is_not_there() {
        assertThat(rules.list(new UnitId("us/NE"), CountRule.ReportedFirst.class))
                .isEmpty();
        assertThat(rules.find(new UnitId("us/NE"), CountRule.AutomaticRecount.class))
                .isEmpty();
        assertThat(rules.list(new UnitId("us/PA/42101"))).isEmpty();
    }

    @Test
    void how_ballots_were_cast_is_told_by_sources_from_before_the_polls_closed() {
        for (Unit unit : election.units()) {
            for (SourcedRule sourced : rules.list(unit.id())) {
                if (!isLaw(sourced.rule())) {
                    assertThat(sourced.published()).as(sourced.toString()).isBeforeOrEqualTo(LocalDate.of(2020, 11, 3));
                }
            }
        }
    }

    private static boolean isLaw(CountRule rule) {
        return switch (rule) {
            case CountRule.AutomaticRecount r -> true;
            case CountRule.RequestedRecount r -> true;
            case CountRule.MailArrivesBy r -> true;
            case CountRule.MailPostmarkedBy r -> true;
            case CountRule.MailProcessing r -> false;
            case CountRule.MailCounting r -> false;
            case CountRule.ReportedFirst r -> false;
            case CountRule.ReportedLast r -> false;
            case CountRule.EarlyBallots r -> false;
            case CountRule.EarlyOfLastTurnout r -> false;
            case CountRule.ExpectedShare r -> false;
            case CountRule.EarlyPartyShare r -> false;
            case CountRule.EarlyLead r -> false;
        };
    }

    @Test
    void a_margin_is_measured_as_the_law_measures_it() {
        RecountMargin pennsylvania = margin("us/PA");
        assertThat(pennsylvania.covers(500_000, 495_001, 1_000_000)).isTrue();
        assertThat(pennsylvania.covers(500_000, 494_999, 1_000_000)).isFalse();
        RecountMargin colorado = margin("us/CO");
        assertThat(colorado.covers(500_000, 497_500, 1_000_000)).isTrue();
        assertThat(colorado.covers(500_000, 497_499, 1_000_000)).isFalse();
    }

    @Test
    void where_the_law_takes_the_lesser_of_two_both_must_hold() {
        RecountMargin washington = margin("us/WA");
        assertThat(washington.covers(1_000_000, 998_001, 2_000_000)).isTrue();
        assertThat(washington.covers(1_000_000, 998_000, 2_000_000)).isFalse();
        assertThat(washington.covers(10_000, 9_800, 20_000)).isFalse();
        assertThat(margin("us/HI").covers(10_000, 9_900, 20_000)).isTrue();
    }

    @Test
    void less_than_a_share_leaves_out_the_share_itself() {
        assertThat(margin("us/OH").covers(200_000, 199_001, 400_000)).isTrue();
        assertThat(margin("us/OH").covers(200_000, 199_000, 400_000)).isFalse();
    }

    @Test
    void a_share_of_the_leading_two_leaves_the_others_out() {
        assertThat(margin("us/OR").covers(50_050, 49_950, 100_000)).isTrue();
        assertThat(margin("us/OR").covers(50_250, 50_050, 110_000)).isTrue();
        assertThat(margin("us/OR").covers(50_250, 50_048, 110_000)).isFalse();
    }

    @Test
    void a_tie_a_number_of_votes_and_none() {
        assertThat(margin("us/TX").covers(5, 5, 10)).isTrue();
        assertThat(margin("us/TX").covers(6, 5, 11)).isFalse();
        assertThat(margin("us/MI").covers(2_500_000, 2_498_000, 5_000_000)).isTrue();
        assertThat(margin("us/WI").covers(5, 5, 10)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    us/XX,mail-counting,,,election-day,P,2020-11-03,A    | 2: unit: the election has no unit us/XX
                    us/PA,mail-opening,,,election-day,P,2020-11-03,A     | 2: rule: "mail-opening" is no rule
                    us/PA,mail-counting,,,soon,P,2020-11-03,A            | 2: value: "soon": write one of before-election-day
                    us/PA,reported-first,postal,,,P,2020-11-03,A         | 2: type: "postal" is no count type: write one of
                    us/PA,mail-arrives-by,,,6 November,P,2020-11-03,A    | 2: value: "6 November": write a day as 2020-11-03
                    us/PA,expected-share,early,,101,P,2020-11-03,A       | 2: value: "101": write percent from 0 to 100
                    us/PA,early-ballots,,,-1,P,2020-11-03,A              | 2: value: "-1": write a whole number
                    us/PA,early-party-share,,Whig,5,P,2020-11-03,A       | 2: party: no choice of the election is of "Whig"
                    us/PA,automatic-recount,,,half a point,P,2020-11-03,A| 2: value: "half a point": write none, any, tie
                    us/PA,automatic-recount,,,none,,2020-11-03,A         | 2: publisher: the cell is empty: every rule needs its
                    us/PA,automatic-recount,,,none,P,yesterday,A         | 2: published: "yesterday": write a day as 2020-11-03
                    """)
    void a_line_that_cannot_be_is_refused_with_its_place(String line, String message) throws Exception {
        assertThat(refusal(HEADER + line + "\n")).startsWith("count-rules.csv:" + message);
    }

    @Test
    void the_same_publisher_cannot_say_a_thing_twice() throws Exception {
        String line = "us/PA,mail-counting,,,election-day,P,2020-11-03,A\n";
        assertThat(refusal(HEADER + line + line))
                .isEqualTo("count-rules.csv:3: rule: the publisher says this twice of us/PA: take one away");
    }

    @Test
    void a_pack_may_do_without() throws Exception {
        assertThat(ElectionPack.read(Path.of("data/mn-2020")).countRules().list(new UnitId("us/MN")))
                .isEmpty();
    }

    private static RecountMargin margin(String state) {
        return rules.find(new UnitId(state), CountRule.AutomaticRecount.class)
                .orElseThrow()
                .margin();
    }

    private String refusal(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("count-rules.csv"), content);
        var refused = catchThrowableOfType(PackException.class, () -> CountRules.read(file, election));
        return String.valueOf(refused.getMessage()).replace(folder + "/", "");
    }
}
