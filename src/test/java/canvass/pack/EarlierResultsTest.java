package canvass.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import canvass.model.Choice;
import canvass.model.Election;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the units of 2020 voted before. */
final class EarlierResultsTest {
    private static Election election;
    private static EarlierResults results;

    @TempDir
    private Path folder;

    @BeforeAll
    static void the_shipped_pack() throws Exception {
        ElectionPack pack = ElectionPack.read(Path.of("data/us-2020"));
        election = pack.election();
        results = pack.earlierResults();
    }

    @Test
    void philadelphias_five_elections_are_known() {
        assertThat(results.list(new UnitId("us/PA/42101")).stream().map(EarlierResultsTest::shown))
                .hasSize(5)
                .startsWith("2000 Democratic 449182 | Republican 100959 | of 561180 (medsl)")
                .endsWith("2016 Democratic 584025 | Republican 108748 | of 709618 (medsl)");
    }

    @Test
    void every_county_has_its_result_of_2012_and_2016() {
        for (Unit unit : election.units()) {
            if (unit.type() == UnitType.COUNTY) {
                assertThat(results.find(unit.id(), 2012)).as(unit.id().text()).isPresent();
                assertThat(results.find(unit.id(), 2016).map(EarlierResult::ballots))
                        .as(unit.id().text())
                        .hasValue(unit.earlierBallots().orElseThrow());
            }
        }
    }

    /** The Federal Election Commission's totals; Alaska's of 2004 are in no source at hand. */
    @ParameterizedTest
    @CsvSource({
        "2000, 50999897, 50456002, 0",
        "2004, 59028444, 62040610, 301914",
        "2008, 69498516, 59948323, 0",
        "2012, 65915795, 60933504, 0",
        "2016, 65853514, 62984828, 0"
    })
    void the_states_add_up_to_the_nations_published_totals(int year, long democratic, long republican, long left) {
        long sum = 0;
        for (Unit unit : election.units()) {
            Optional<EarlierResult> result = results.find(unit.id(), year);
            if (unit.type() == UnitType.STATE && result.isPresent()) {
                sum += result.get().votes().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
            }
        }
        assertThat(sum + left).isCloseTo(democratic + republican, Percentage.withPercentage(0.01));
    }

    @Test
    void a_states_counties_add_up_to_the_state_but_for_ballots_counted_apart() {
        for (Unit state : election.units()) {
            for (EarlierResult result :
                    state.type() == UnitType.STATE ? results.list(state.id()) : List.<EarlierResult>of()) {
                long counties = election.children(state.id()).stream()
                        .filter(unit -> election.get(unit).type() == UnitType.COUNTY)
                        .flatMap(unit -> results.find(unit, result.year()).stream())
                        .mapToLong(there -> there.votes().getOrDefault("Democratic", 0L))
                        .sum();
                if (counties > 0) {
                    assertThat(counties)
                            .as(shown(result) + " in " + state.id())
                            .isCloseTo(
                                    result.votes().getOrDefault("Democratic", 0L),
                                    Percentage.withPercentage(state.id().text().equals("us/ME") ? 0.9 : 0.3));
                }
            }
        }
    }

    @Test
    void a_choice_finds_what_its_party_had() {
        Choice biden = election.contests().iterator().next().choices().getFirst();
        EarlierResult arizona = results.find(new UnitId("us/AZ"), 2016).orElseThrow();
        assertThat(arizona.votesOfParty(biden)).hasValue(1_161_167);
        assertThat(arizona.votesOfParty(new Choice(biden.id(), "Nobody", "Green")))
                .isEmpty();
    }

    @Test
    void counties_that_changed_their_code_or_joined_another_keep_their_past() {
        assertThat(results.find(new UnitId("us/SD/46102"), 2012).map(EarlierResultsTest::shown))
                .hasValue("2012 Democratic 2937 | Republican 188 | of 3145 (amlani-algara)");
        assertThat(results.find(new UnitId("us/VA/51019"), 2012).map(EarlierResult::ballots))
                .hasValue(37_425L + 2_805L);
        assertThat(results.find(new UnitId("us/MO/29095"), 2016)
                        .map(r -> r.votes().getOrDefault("Democratic", 0L)))
                .hasValue(168_972L);
        assertThat(results.find(new UnitId("us/CO/08014"), 2000)).isEmpty();
    }

    @Test
    void what_no_source_has_is_not_there() {
        assertThat(results.find(new UnitId("us/AK"), 2004)).isEmpty();
        assertThat(results.list(new UnitId("us/AK/02901"))).hasSize(1);
        assertThat(results.list(new UnitId("us/ME/ME-2"))).isEmpty();
        assertThat(results.list(new UnitId("us/DC/11001"))).isEmpty();
        assertThat(results.years()).containsExactly(2000, 2004, 2008, 2012, 2016);
    }

    @Test
    void nebraskas_second_district_was_won_by_two_points() {
        EarlierResult district = results.find(new UnitId("us/NE/NE-2"), 2016).orElseThrow();
        long lead = district.votes().getOrDefault("Republican", 0L)
                - district.votes().getOrDefault("Democratic", 0L);
        assertThat(100.0 * lead / district.ballots()).isCloseTo(2.24, within(0.01));
    }

    @Test
    void a_pack_may_do_without() throws Exception {
        assertThat(EarlierResults.read(folder.resolve("earlier-results.csv"), election)
                        .years())
                .isEmpty();
        assertThat(ElectionPack.read(Path.of("data/mn-2020")).earlierResults().years())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    us/PA/42999,2016,x,10,5,5   | 2: unit: the election has no unit us/PA/42999: write one of units.csv
                    us/P A,2016,x,10,5,5        | 2: unit: unit id "us/P A"
                    us/PA,2020,x,10,5,5         | 2: year: 2020 is not before 2020-11-03: write an earlier election's
                    us/PA,16th,x,10,5,5         | 2: year: "16th": write a whole number
                    us/PA,2016,x,10,5,-1        | 2: Republican: "-1": write a whole number
                    us/PA,2016,x,10,5,6         | 2: ballots: the parties have 11 votes of 10: correct one of them
                    us/PA,2016,x                | 2: Democratic: the line ends before it: give every column a cell
                    """)
    void a_line_that_cannot_be_is_refused_with_its_place(String line, String message) throws Exception {
        assertThat(refusal("unit,year,source,ballots,Democratic,Republican\n" + line + "\n"))
                .startsWith("earlier-results.csv:" + message);
    }

    @Test
    void a_result_that_stands_twice_is_refused() throws Exception {
        assertThat(refusal("unit,year,source,ballots,Democratic\nus/PA,2016,x,10,5\nus/PA,2016,x,10,5\n"))
                .isEqualTo("earlier-results.csv:3: year: us/PA stands twice for 2016: take one away");
    }

    @Test
    void a_party_that_no_choice_is_of_is_refused() throws Exception {
        assertThat(refusal("unit,year,source,ballots,Whig\nus/PA,2016,x,10,5\n"))
                .isEqualTo("earlier-results.csv:2: Whig: no choice of the election is of this party: spell it as in"
                        + " election.json");
    }

    private String refusal(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("earlier-results.csv"), content);
        var refused = catchThrowableOfType(PackException.class, () -> EarlierResults.read(file, election));
        return String.valueOf(refused.getMessage()).replace(folder + "/", "");
    }

    private static String shown(EarlierResult result) {
        return "%d Democratic %d | Republican %d | of %d (%s)"
                .formatted(
                        result.year(),
                        result.votes().getOrDefault("Democratic", 0L),
                        result.votes().getOrDefault("Republican", 0L),
                        result.ballots(),
                        result.source());
    }
}
