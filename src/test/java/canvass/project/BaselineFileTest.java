package canvass.project;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.call.Category;
import canvass.call.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineFileTest {
    @TempDir
    private Path folder;

    private Baseline read(String text) throws IOException, RefusedFile {
        return BaselineFile.read(Files.writeString(folder.resolve("B.csv"), text));
    }

    private static Frame frame(Baseline baseline) {
        return baseline.frame(List.of(), List.of());
    }

    @Test
    void numbers_are_covariates_and_text_and_codes_are_classes() throws IOException, RefusedFile {
        Frame frame = frame(read("""
                unit,county_fips,income,kind,class:zone,state,name
                a,01001,5.25,urban,1,01,x
                b,01001,,rural,1,01,y
                c,01003,-3e2,urban,2,02,z
                d,01003,NA,rural,2,02,w
                """));
        assertThat(frame.covariates()).containsExactly("income");
        assertThat(frame.covariate(0, 0)).isEqualTo(5.25);
        assertThat(frame.covariate(0, 1)).isNaN();
        assertThat(frame.covariate(0, 2)).isEqualTo(-300);
        assertThat(frame.covariate(0, 3)).isNaN();
        assertThat(frame.classes().stream().map(Category::name))
                .containsExactly("county_fips", "kind", "zone", "state");
        assertThat(frame.classes().getFirst().levels()).containsExactly("01001", "01003");
    }

    @Test
    void a_name_for_each_unit_or_an_empty_column_is_left_out_and_noted() throws IOException, RefusedFile {
        Baseline baseline = read("unit,name,empty\na,x,\nb,y,\n");
        assertThat(frame(baseline).classes()).isEmpty();
        assertThat(frame(baseline).covariates()).isEmpty();
        assertThat(baseline.notes()).hasSize(2);
    }

    @Test
    void unknown_votes_are_absent_and_the_rest_of_all_votes_is_for_others() throws IOException, RefusedFile {
        Frame frame = frame(read("unit,baseline_a,baseline_b,baseline_turnout\nu,5,6.0,13\nv,,1,4\n"));
        assertThat(frame.choices()).containsExactly("a", "b", "other");
        assertThat(frame.baseline(2, 0)).isEqualTo(2);
        assertThat(frame.baseline(0, 1)).isEqualTo(Frame.ABSENT);
        assertThat(frame.baseline(2, 1)).isEqualTo(Frame.ABSENT);
    }

    @Test
    void decimals_of_any_length_are_read_to_the_last_bit_or_next_to_it() throws IOException, RefusedFile {
        List<String> cells = List.of(
                "0.1102088167053364", "81014.0", ".5", "5.", "0.000000000000000000000123", "12345678901234567890.5");
        var text = new StringBuilder("unit,x\n");
        cells.forEach(c -> text.append("u").append(c).append(',').append(c).append('\n'));
        Frame frame = frame(read(text.toString()));
        for (int i = 0; i < cells.size(); i++) {
            double exact = Double.parseDouble(cells.get(i));
            assertThat(Math.abs(frame.covariate(0, i) - exact)).isLessThanOrEqualTo(Math.max(Math.ulp(exact), 1e-22));
        }
    }

    @Test
    void units_that_come_later_get_the_only_group_or_one_of_their_own() throws IOException, RefusedFile {
        Baseline one = read("unit,group,baseline_a\nu,N,1\nv,N,2\n");
        assertThat(one.frame(List.of("w"), List.of("")).groups()).containsExactly("N");
        Baseline two = read("unit,group,baseline_a\nu,N,1\nv,S,2\n");
        Frame frame = two.frame(List.of("w", "x"), List.of("", "S"));
        assertThat(frame.groups()).containsExactly("N", "S", "ungrouped");
        assertThat(frame.groupOf(3)).isEqualTo(1);
        assertThat(frame.baseline(0, 2)).isEqualTo(Frame.ABSENT);
    }
}
