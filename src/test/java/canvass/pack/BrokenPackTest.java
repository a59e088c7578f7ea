package canvass.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a pack is said with its place, and with what to do about it. */
final class BrokenPackTest {
    private static final String UNITS = """
            unit,name,type,fips,earlier_ballots,polls_close
            xx,Exampleland,country,,300,2024-05-05T18:00:00Z Europe/Zurich
            xx/N,North,county,,100,
            xx/S,South,county,,200,2024-05-05T17:00:00Z Europe/Zurich | 2024-05-05T18:00:00Z Europe/Zurich
            """;
    private static final String ELECTION = """
            {"id": "xx-2024", "name": "Example", "day": "2024-05-05", "zone": "Europe/Zurich",
             "choices": [{"id": "yes", "name": "Yes", "party": ""}, {"id": "no", "name": "No", "party": ""}],
             "contests": [{"id": "xx-2024/law", "name": "The law", "unit": "xx", "rule": {"kind": "plurality"},
               "choices": ["yes", "no"]}]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_pack_without_fault() throws Exception {
        Files.writeString(folder.resolve("units.csv"), UNITS);
        Files.writeString(folder.resolve("election.json"), ELECTION);
        Files.writeString(folder.resolve("returns-night.csv"), "unit,time,yes,no\n");
        assertThat(ElectionPack.read(folder).election().units()).hasSize(3);
    }

    @Test
    void without_its_units_file() throws IOException {
        Files.delete(folder.resolve("units.csv"));
        assertThat(message()).isEqualTo("units.csv: the file cannot be read: put it there");
    }

    @Test
    void without_its_definition() throws IOException {
        Files.delete(folder.resolve("election.json"));
        assertThat(message()).isEqualTo("election.json: the file cannot be read: put it there");
    }

    @Test
    void units_that_are_not_utf_8() throws IOException {
        Files.writeString(folder.resolve("units.csv"), UNITS.replace("North", "Nörd"), StandardCharsets.ISO_8859_1);
        assertThat(message()).isEqualTo("units.csv: the file is not UTF-8: write it so");
    }

    @Test
    void without_units() {
        assertThat(withUnits(UNITS, UNITS.lines().findFirst().orElseThrow()))
                .isEqualTo("units.csv: there is no unit: give at least the root");
    }

    @Test
    void a_missing_column() {
        assertThat(withUnits("earlier_ballots,polls_close\n", "polls_close\n"))
                .isEqualTo("units.csv:1: earlier_ballots: the column is missing: the header is "
                        + "unit,name,type,fips,earlier_ballots,polls_close");
    }

    @Test
    void a_line_that_ends_too_early() {
        assertThat(withUnits("North,county,,100,", "North,county"))
                .isEqualTo("units.csv:3: fips: the line ends before it: give every column a cell");
    }

    @Test
    void an_unknown_type() {
        assertThat(withUnits("North,county", "North,shire"))
                .startsWith("units.csv:3: type: \"shire\" is no type of unit: write one of country, state,");
    }

    @Test
    void a_bad_instant() {
        assertThat(withUnits("2024-05-05T17:00:00Z", "2024-05-05 17:00"))
                .isEqualTo("units.csv:4: polls_close: \"2024-05-05 17:00 Europe/Zurich\": "
                        + "write an instant and a zone as 2020-11-04T01:00:00Z America/New_York");
    }

    @Test
    void a_zone_that_is_none() {
        assertThat(withUnits("18:00:00Z Europe/Zurich\nxx/N", "18:00:00Z Europe/Zuerich\nxx/N"))
                .startsWith("units.csv:2: polls_close: \"2024-05-05T18:00:00Z Europe/Zuerich\"");
    }

    @Test
    void an_unknown_parent() {
        assertThat(withUnits("xx/N,", "xx/W/N,"))
                .isEqualTo("units.csv:3: unit: xx/W/N has no parent above it: put the parent's line before");
    }

    @Test
    void a_unit_twice() {
        assertThat(withUnits("xx/S,", "xx/N,")).isEqualTo("units.csv:4: unit: xx/N stands twice: take one away");
    }

    @Test
    void a_unit_that_is_no_path() {
        assertThat(withUnits("xx/S,", "xx/S S,")).startsWith("units.csv:4: unit: unit id \"xx/S S\"");
    }

    @Test
    void earlier_ballots_below_zero() {
        assertThat(withUnits("county,,100", "county,,-1"))
                .isEqualTo("units.csv:3: earlier_ballots: \"-1\": write a whole number or nothing");
    }

    @Test
    void a_definition_cut_off_in_the_middle() {
        assertThat(withElection("\"no\"]}]}", "\"no\"")).startsWith("election.json:5: cannot be read as JSON: ");
    }

    @Test
    void a_definition_without_its_day() {
        assertThat(withElection("\"day\": \"2024-05-05\", ", ""))
                .isEqualTo("election.json: day: the text is missing: write it");
    }

    @Test
    void an_unknown_rule() {
        assertThat(withElection("plurality", "approval"))
                .isEqualTo(
                        "election.json: contests[0].rule.kind: \"approval\" is no rule: write plurality or electors");
    }

    @Test
    void a_choice_that_is_not_listed() {
        assertThat(withElection("[\"yes\", \"no\"]", "[\"yes\", \"perhaps\"]"))
                .contains("election.json: contests[0].choices: ")
                .contains("perhaps");
    }

    @Test
    void a_contest_in_a_unit_that_is_not_there() {
        assertThat(withElection("\"unit\": \"xx\"", "\"unit\": \"yy\""))
                .contains("election.json: contests: ")
                .contains("unknown unit yy");
    }

    private String withUnits(String before, String after) {
        return with("units.csv", UNITS, before, after);
    }

    private String withElection(String before, String after) {
        return with("election.json", ELECTION, before, after);
    }

    private String with(String file, String content, String before, String after) {
        assertThat(content).contains(before);
        try {
            Files.writeString(folder.resolve(file), content.replace(before, after));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return message();
    }

    private String message() {
        var refused = catchThrowableOfType(PackException.class, () -> ElectionPack.read(folder));
        return String.valueOf(refused.getMessage()).replace(folder + "/", "");
    }
}
