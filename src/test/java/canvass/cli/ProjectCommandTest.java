package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of docs/project.md. */
final class ProjectCommandTest {
    private static final String BASELINE = """
            unit,group,baseline_red,baseline_blue,income,county
            p1,North,310,220,41000,Aa
            p2,North,150,260,38500,Bb
            p3,North,480,390,,Bb
            p4,South,205,190,52000,Cc
            p5,South,330,340,47000,Cc
            """;
    private static final String RETURNS = """
            unit,red,blue,expected
            p1,333,241,100
            p2,80,120,50
            p4,,,0
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Ran project(String baseline, String returns) throws IOException {
        return Ran.canvass(
                "project",
                "--json",
                "--baseline",
                file("B.csv", baseline).toString(),
                "--returns",
                file("R.csv", returns).toString());
    }

    private static JsonNode json(Ran ran) {
        return JsonMapper.builder().build().readTree(ran.well().out());
    }

    @Test
    void the_documented_example_has_every_documented_field() throws IOException {
        assertThat(Files.readString(Path.of("docs/project.md"))).contains(BASELINE, RETURNS);
        JsonNode answer = json(project(BASELINE, RETURNS));
        assertThat(answer.propertyNames())
                .containsExactly("returns", "elapsedMillis", "level", "seed", "units", "notes", "groups", "total");
        assertThat(answer.get("returns").stringValue()).endsWith("R.csv");
        assertThat(answer.get("units")).hasToString("{\"all\":5,\"reported\":2,\"complete\":1,\"notInBaseline\":0}");
        List<String> fields = List.of(
                "group", "choices", "margin", "lower", "upper", "leader", "probability", "counted", "outstanding");
        JsonNode north = answer.get("groups").get(0);
        assertThat(north.propertyNames()).containsExactlyElementsOf(fields);
        assertThat(answer.get("total").propertyNames()).containsExactlyElementsOf(fields);
        assertThat(north.get("group").stringValue()).isEqualTo("North");
        assertThat(north.get("counted").longValue()).isEqualTo(774);
        assertThat(north.get("choices").propertyNames()).containsExactly("red", "blue");
        assertThat(answer.get("groups").get(1).get("group").stringValue()).isEqualTo("South");
        assertThat(answer.get("total").get("counted").longValue()).isEqualTo(774);
    }

    @Test
    void the_same_files_give_the_same_answer_but_for_the_time_it_took() throws IOException {
        String first = project(BASELINE, RETURNS).out();
        String second = project(BASELINE, RETURNS).out();
        assertThat(first.replaceFirst("\"elapsedMillis\":[0-9.]+", ""))
                .isEqualTo(second.replaceFirst("\"elapsedMillis\":[0-9.]+", ""));
    }

    @Test
    void several_returns_give_a_line_of_json_each() throws IOException {
        Path one = file("one.csv", RETURNS);
        Path two = file("two.csv", "unit,a,b,c\np1,5,6,7\n");
        Ran ran = Ran.canvass(
                "project",
                "--baseline",
                file("B.csv", BASELINE).toString(),
                "--returns",
                one.toString(),
                "--returns",
                two.toString(),
                "--json");
        assertThat(ran.well().outLines())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(1)).contains("two.csv", "\"a\":{", "\"c\":{"));
    }

    @Test
    void people_get_a_table() throws IOException {
        Ran ran = Ran.canvass(
                "project",
                "--baseline",
                file("B.csv", BASELINE).toString(),
                "--returns",
                file("R.csv", RETURNS).toString());
        assertThat(ran.well().outLines())
                .contains("Units of the baseline that the returns do not name: 2. Nothing of them is counted yet.")
                .anyMatch(line -> line.startsWith("Group  Ahead") && line.contains("90 % interval"))
                .anyMatch(line -> line.startsWith("North  red"))
                .anyMatch(line -> line.startsWith("Total"));
    }

    @Test
    void without_a_baseline_the_units_are_those_of_the_returns() throws IOException {
        Ran ran = Ran.canvass(
                "project",
                "--json",
                "--returns",
                file("R.csv", "unit,group,class:county,x,y,expected\np1,N,01,5,6,100\np2,S,02,,,\n")
                        .toString());
        JsonNode answer = json(ran);
        assertThat(answer.get("groups").size()).isEqualTo(2);
        assertThat(answer.get("total").get("choices").propertyNames()).containsExactly("x", "y");
    }

    @Test
    void count_types_are_added_and_a_total_is_never_added_to() throws IOException {
        String returns = """
                unit,mode,red,blue,expected
                p1,election-day,100,50,100
                p1,absentee-mail,20,80,50
                p2,total,90,80,
                p2,election-day,60,20,100
                """;
        JsonNode answer = json(project(BASELINE, returns));
        assertThat(answer.get("total").get("counted").longValue()).isEqualTo(250 + 170);
        assertThat(answer.get("units").get("complete").intValue()).isZero();
        assertThat(answer.get("notes").toString()).contains("Units whose count types do not add up to their total: 1.");
    }

    @Test
    void units_that_only_the_returns_have_are_counted_and_noted() throws IOException {
        JsonNode answer = json(project(BASELINE, RETURNS + "p9,10,20,100\n"));
        assertThat(answer.get("units").get("notInBaseline").intValue()).isEqualTo(1);
        assertThat(answer.get("notes").toString()).contains("Units that the baseline does not have: 1 (p9)");
        assertThat(answer.get("total").get("counted").longValue()).isEqualTo(804);
        assertThat(answer.get("groups").get(2).get("group").stringValue()).isEqualTo("ungrouped");
    }

    @Test
    void what_spreadsheets_write_is_read() throws IOException {
        String returns = "\uFEFFunit , red,\"blue\",expected\r\n\"p1\",333.0, 241 ,100.0\r\n\r\np2,,NA,\r\n";
        assertThat(json(project(BASELINE, returns)).get("total").get("counted").longValue())
                .isEqualTo(574);
        String named = "unit,group,baseline_red\n\"Precinct \"\"A\"\", North\",N,5\n";
        assertThat(json(project(named, "unit,red,blue\n\"Precinct \"\"A\"\", North\",3,2\n"))
                        .get("units")
                        .get("notInBaseline")
                        .intValue())
                .isZero();
    }

    @Test
    void all_votes_beside_some_choices_make_others() throws IOException {
        JsonNode answer = json(project(BASELINE, "unit,red,blue,turnout\np1,30,20,60\np2,30,20,49\n"));
        assertThat(answer.get("total").get("choices").propertyNames()).containsExactly("red", "blue", "other");
        assertThat(answer.get("total").get("counted").longValue()).isEqualTo(110);
        assertThat(answer.get("notes").toString()).contains("fewer votes than the choices together on line 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit,red,blue;p1,3,2;p1,3,2|:3: unit: unit p1 was on an earlier line already",
                "unit,red,blue;p1,3x,2|:2: red: \"3x\" is no whole number of votes",
                "unit,red,blue;p1,-3,2|:2: red: \"-3\" is no whole number",
                "unit,red,blue;p1,3.5,2|:2: red: \"3.5\" is no whole number",
                "unit,red,blue;p1,99999999999,2|:2: red: \"99999999999\" is no whole number",
                "unit,red,blue,expected;p1,3,2,101|:2: expected: \"101\" is no percentage from 0 to 100",
                "unit,red,blue,expected;p1,3,2,-1|:2: expected: \"-1\" is no percentage",
                "unit,red,blue,expected;p1,3,2,all|:2: expected: \"all\" is no percentage",
                "unit,red,blue;p1,3|:2: blue: the line has 2 cells where the header has 3",
                "unit,red,blue;,3,4|:2: unit: the line names no unit",
                "unit,red,red;p1,3,4|:1: red: this column stands twice",
                "unit,red,;p1,3,4|:1: column 3 has no name",
                "name,red,blue;p1,3,4|:1: unit: the header has no column unit",
                "unit,red;p1,3|:1: the columns name one choice only, red",
                "unit,red,blue|:1: there is nothing after the header",
                "unit,red,blue;\"p1,3,4|:2: a quoted cell that begins",
                "unit,red,baseline_red;p1,3,4|:1: baseline_red: votes at an earlier election belong",
                "unit,mode,red,blue;p1,total,3,4;p1,early,4,0|:2: red: the unit's modes have 4 votes together",
            })
    void bad_returns_are_refused_with_file_line_and_column(String returns, String message) throws IOException {
        Ran ran = project(BASELINE, returns.replace(';', '\n') + "\n");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines().getFirst()).contains("R.csv" + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit,group;p1,N;p1,N|:3: unit: unit p1 was on line 2 already",
                "unit,group;p1,|:2: group: the unit has no group",
                "unit,baseline_red;p1,many|:2: baseline_red: \"many\" is no whole number",
                "unit,covariate:income;p1,high|:2: covariate:income: \"high\" is no number",
                "unit,county,class:county;p1,5,5|:1: class:county: another column has the same name",
            })
    void a_bad_baseline_too(String baseline, String message) throws IOException {
        Ran ran = project(baseline.replace(';', '\n') + "\n", RETURNS);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errLines().getFirst()).contains("B.csv" + message);
    }

    @Test
    void every_problem_of_a_file_is_told_at_once() throws IOException {
        assertThat(project(BASELINE, "unit,red,blue\np1,x,2\np2,3,y\n").errLines())
                .hasSize(2);
    }

    @Test
    void other_encodings_and_far_too_many_columns_are_refused() throws IOException {
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "unit,red,blue\nA,1,2\nMünster,1,2\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Ran.canvass("project", "--returns", latin.toString()).err())
                .contains("latin.csv:3: the byte 0xFC is not UTF-8 (is the file Latin-1?); save the file as UTF-8");
        Files.write(latin, "unit,red,blue\nA,1,2\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Ran.canvass("project", "--returns", latin.toString()).err()).contains("NUL byte");
        String wide = IntStream.range(0, 3000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        assertThat(project(BASELINE, "unit," + wide + "\n").err()).contains("R.csv:1: there are 3001 columns");
        assertThat(project(BASELINE, "").err()).contains("R.csv: the file is empty");
        assertThat(Ran.canvass("project", "--returns", "nowhere.csv").err()).contains("There is no file nowhere.csv");
    }

    @ParameterizedTest
    @CsvSource({"--level,90", "--level,0", "--level,NaN", "--draws,0"})
    void settings_that_cannot_be_are_refused(String option, String value) throws IOException {
        Ran ran = Ran.canvass("project", "--returns", file("R.csv", RETURNS).toString(), option, value);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("must be");
    }

    /** Empty, one-sided and contradictory input gives an honest answer: all numbers, all in order. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p1,,,",
                "p1,0,0,100",
                "p1,0,0,0",
                "p1,5,0,100",
                "p1,5,5,0",
                "p1,5,5,0.001",
                "p1,9000,1,50",
                "p1,5,5,100;p2,6,5,100;p3,7,5,100;p4,8,5,100;p5,9,5,100",
                "p9,3,4,100",
                "p1,1,0,",
            })
    void degenerate_returns_never_give_nonsense(String lines) throws IOException {
        JsonNode answer = json(project(BASELINE, "unit,red,blue,expected\n" + lines.replace(';', '\n') + "\n"));
        var areas = new ArrayList<JsonNode>();
        answer.get("groups").forEach(areas::add);
        areas.add(answer.get("total"));
        for (JsonNode area : areas) {
            double lower = area.get("lower").doubleValue();
            double upper = area.get("upper").doubleValue();
            assertThat(area.get("margin").doubleValue()).isBetween(lower, upper);
            assertThat(lower).isGreaterThanOrEqualTo(-1);
            assertThat(upper).isLessThanOrEqualTo(1);
            assertThat(area.get("probability").doubleValue()).isBetween(0.0, 1.0);
            assertThat(area.get("outstanding").longValue()).isNotNegative();
        }
    }
}
