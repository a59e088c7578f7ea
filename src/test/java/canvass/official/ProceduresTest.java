package canvass.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.model.UnitId;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that ship: who certifies, by when, and how close a contest must be to be counted again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class ProceduresTest {
    private static final LocalDate DAY_2020 = LocalDate.of(2020, 11, 3);

    private static Procedure in(String unit) {
        return Procedures.shipped().find(new UnitId(unit), DAY_2020).orElseThrow();
    }

    @Test
    void all_fifty_one_jurisdictions_have_one_procedure_for_2020_with_a_statute_and_a_source() {
        var us = Procedures.shipped().list(DAY_2020).stream()
                .filter(p -> p.unit().text().startsWith("us/"))
                .toList();

        assertThat(us).hasSize(51);
        assertThat(us.stream().map(Procedure::unit).distinct()).hasSize(51);
        assertThat(us).allSatisfy(p -> {
            assertThat(p.statute()).isNotBlank();
            assertThat(p.source()).isNotBlank();
            assertThat(p.certifier()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "us/AZ, 2020-11-30", "us/DE, 2020-11-05", "us/FL, 2020-11-17", "us/GA, 2020-11-20", "us/IL, 2020-12-04",
        "us/KS, 2020-12-01", "us/MI, 2020-11-23", "us/MN, 2020-11-24", "us/NC, 2020-11-24", "us/NV, 2020-11-24",
        "us/TX, 2020-12-07", "us/VA, 2020-11-16", "us/WI, 2020-12-01"
    })
    void states_certify_2020_by(String unit, LocalDate due) {
        assertThat(in(unit).certifiesBy(DAY_2020)).hasValue(due);
    }

    @Test
    void states_without_automatic_recounts_in_2020() {
        String without = Procedures.shipped().list(DAY_2020).stream()
                .filter(p -> p.unit().text().startsWith("us/")
                        && p.automaticRecount().isEmpty())
                .map(p -> p.unit().shortName())
                .collect(Collectors.joining(" "));

        assertThat(without)
                .isEqualTo("AR CA DE GA ID IL IN IA KS KY LA ME MD MA MN MS MO NV NH NJ NY NC OK RI TN UT VA WV WI"
                        .lines()
                        .flatMap(l -> java.util.Arrays.stream(l.split(" ")))
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void georgia_may_be_recounted_on_request_and_not_by_itself() {
        var count = new Closeness(4_999_960, 2_474_507, 2_461_837);

        assertThat(in("us/GA").isRecountedAutomatically(count)).isFalse();
        Threshold request = in("us/GA").requestedRecount().orElseThrow().threshold();
        assertThat(request.holds(count)).isTrue();
        assertThat(request.widest(count)).isEqualTo(24_999);
        assertThat(request.text()).isEqualTo("0.5 % of all votes for the office");
    }

    @ParameterizedTest
    @CsvSource({
        "us/DE, 500000, 250000, 247000, 999",
        "us/DE, 110000, 50000, 49000, 494",
        "us/MN, 3277171, 1717077, 1484065, 9223372036854775807",
        "us/MT, 603674, 343602, 244786, 3018",
        "us/ND, 361819, 235595, 114902, 4711",
        "us/VA, 4460524, 2413568, 1962430, 43759",
        "us/VT, 100000, 60000, 40000, 2000"
    })
    void on_request_up_to_so_many_votes(String unit, long office, long first, long second, long widest) {
        Threshold request = in(unit).requestedRecount().orElseThrow().threshold();

        assertThat(request.widest(new Closeness(office, first, second))).isEqualTo(widest);
    }

    @ParameterizedTest
    @CsvSource({
        "us/HI, 574469, 366130, 196864, 1436",
        "us/HI, 20000, 10000, 9900, 100",
        "us/ND, 361819, 235595, 114902, 1177",
        "us/OH, 400000, 200500, 199500, 999",
        "us/OR, 2374321, 1340383, 958448, 4597",
        "us/VT, 367428, 242820, 112704, 0"
    })
    void by_itself_up_to_so_many_votes(String unit, long office, long first, long second, long widest) {
        Threshold automatic = in(unit).automaticRecount().orElseThrow().threshold();

        assertThat(automatic.widest(new Closeness(office, first, second))).isEqualTo(widest);
    }

    @Test
    void arizona_needs_a_tenth_of_a_percent_and_two_hundred_votes() {
        assertThat(in("us/AZ").isRecountedAutomatically(new Closeness(3_333_829, 1_672_143, 1_661_686)))
                .isFalse();
        assertThat(in("us/AZ").isRecountedAutomatically(new Closeness(3_333_829, 1_666_915, 1_666_715)))
                .isTrue();
    }

    @Test
    void pennsylvania_was_outside_half_a_percent_and_would_have_been_inside_at_it() {
        assertThat(in("us/PA").isRecountedAutomatically(new Closeness(6_915_283, 3_458_229, 3_377_674)))
                .isFalse();
        assertThat(in("us/PA").isRecountedAutomatically(new Closeness(1_000, 502, 497)))
                .isTrue();
        assertThat(in("us/PA").isRecountedAutomatically(new Closeness(1_000, 503, 497)))
                .isFalse();
    }

    @Test
    void less_than_a_share_leaves_out_the_share_itself() {
        Threshold lessThanOnePercent = ProceduresFile.threshold("<1% office");

        assertThat(lessThanOnePercent.widest(new Closeness(1_000, 500, 490))).isEqualTo(9);
        assertThat(lessThanOnePercent.widest(new Closeness(1_001, 500, 490))).isEqualTo(10);
    }

    @Test
    void a_district_has_its_states_rules() {
        assertThat(in("us/ME/ME-2").unit()).hasToString("us/ME");
        assertThat(Procedures.shipped().find(new UnitId("fr/75"), DAY_2020)).isEmpty();
    }

    @Test
    void rules_have_dates_arizona_has_another_threshold_in_2024() {
        Procedure later = Procedures.shipped()
                .find(new UnitId("us/AZ"), LocalDate.of(2024, 11, 5))
                .orElseThrow();

        assertThat(later.automaticRecount().orElseThrow().threshold().text())
                .isEqualTo("0.5 % of the votes of the leading two");
        assertThat(later.certifiesBy(LocalDate.of(2024, 11, 5))).hasValue(LocalDate.of(2024, 11, 25));
        assertThat(Procedures.shipped().find(new UnitId("us/PA"), LocalDate.of(2024, 11, 5)))
                .isEmpty();
    }

    @Test
    void a_first_behind_the_second_is_no_contest() {
        assertThatThrownBy(() -> new Closeness(10, 4, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
