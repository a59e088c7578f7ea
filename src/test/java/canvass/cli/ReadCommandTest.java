package canvass.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code canvass read}: what it prints for people and for programs, and what it says of files it cannot read. */
final class ReadCommandTest {
    private static final String STORY =
            "Joe Biden won the election of the United States. On Monday Andrés Manuel López Obrador congratulated Biden.";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void one_file_is_an_array_of_statements() throws IOException {
        Ran ran = Ran.canvass("read", file("a.txt", STORY), "--published", "2020-12-15", "--json")
                .well();
        JsonNode json = JsonMapper.shared().readTree(ran.out());
        assertThat(json.size()).isEqualTo(1);
        JsonNode one = json.get(0);
        assertThat(one.get("speaker").asString()).isEqualTo("Andrés Manuel López Obrador");
        assertThat(one.get("stance").asString()).isEqualTo("congratulates");
        assertThat(one.get("toward").asString()).isEqualTo("Joe Biden");
        assertThat(one.get("election").asString()).isEqualTo("US-2020-president");
        assertThat(one.get("saidAt").asString()).isEqualTo("2020-12-14");
        assertThat(one.propertyNames())
                .containsExactly(
                        "speaker",
                        "role",
                        "onBehalfOf",
                        "country",
                        "stance",
                        "toward",
                        "election",
                        "condition",
                        "saidAt",
                        "channel",
                        "carrier",
                        "quote",
                        "span",
                        "confidence");
        int from = one.get("span").get(0).asInt();
        int to = one.get("span").get(1).asInt();
        assertThat(STORY.substring(from, to)).contains(one.get("quote").asString());
    }

    @Test
    void several_files_are_an_object_each_with_notes() throws IOException {
        Ran ran = Ran.canvass("read", file("a.txt", STORY), file("b.txt", ""), "--published", "2020-12-15", "--json");
        JsonNode json = JsonMapper.shared().readTree(ran.out());
        assertThat(json.get(0).get("statements").size()).isEqualTo(1);
        assertThat(json.get(1).get("statements").size()).isZero();
        assertThat(json.get(1).get("notes").get(0).asString()).isEqualTo("there is no text to read in it");
        assertThat(ran.err()).contains("b.txt: there is no text to read in it");
        assertThat(ran.exit()).isZero();
    }

    @Test
    void for_people_the_words_of_the_article_stand_below() throws IOException {
        assertThat(Ran.canvass("read", file("a.txt", STORY), "--published", "2020-12-15")
                        .well()
                        .out())
                .contains("Andrés Manuel López Obrador  congratulates  Joe Biden")
                .contains("said at    2020-12-14")
                .contains("\"On Monday Andrés Manuel López Obrador congratulated Biden\"");
    }

    @Test
    void a_file_in_another_encoding_is_read_and_said_to_be() throws IOException {
        Path file = folder.resolve("latin.txt");
        Files.write(file, STORY.getBytes(Charset.forName("windows-1252")));
        Ran ran = Ran.canvass("read", file.toString(), "--published", "2020-12-15");
        assertThat(ran.out()).contains("Andrés Manuel López Obrador  congratulates  Joe Biden");
        assertThat(ran.err()).contains("it is not in UTF-8; it was read as windows-1252");
    }

    @Test
    void bytes_that_are_no_text_give_a_reason() throws IOException {
        Path file = folder.resolve("picture.jpg");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xd8, 0, 0, 1, 2, 3});
        Ran ran = Ran.canvass("read", file.toString());
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("it is not text");
        assertThat(ran.out()).contains("No position on the outcome of an election was found.");
    }

    @Test
    void wrong_use_is_explained() {
        assertThat(Ran.canvass("read").exit()).isEqualTo(2);
        assertThat(Ran.canvass("read", "missing.txt").err()).contains("There is no file missing.txt");
        assertThat(Ran.canvass("read", "x.txt", "--published", "Monday").err()).contains("Write it as 2020-11-09.");
        assertThat(Ran.canvass("read", "--score", folder.toString()).err()).contains("holds no marked stories");
    }

    @Test
    void marked_stories_are_scored_by_stance() throws IOException {
        file("00.json", """
                {"published":"2020-12-15","title":"","text":"Joe Biden won the election of the United States. Angela Merkel congratulated Biden.",
                 "statements":[{"speaker":"Angela Merkel","stance":"congratulates","toward":"Joe Biden"},
                               {"speaker":"Xi Jinping","stance":"withholds","toward":"Joe Biden"}]}
                """);
        Ran ran = Ran.canvass("read", "--score", folder.toString(), "--json").well();
        JsonNode even = JsonMapper.shared().readTree(ran.out()).get("even");
        assertThat(even.get("congratulates").get("right").asInt()).isEqualTo(1);
        assertThat(even.get("withholds").get("missed").asInt()).isEqualTo(1);
        assertThat(even.get("total").get("recall").asDouble()).isEqualTo(0.5);
        assertThat(Ran.canvass("read", "--score", folder.toString()).well().out())
                .contains("congratulates", "precision", "together");
    }

    @Test
    void marked_stories_are_cut_into_clauses_without_names() throws IOException {
        file("00.json", """
                {"published":"2020-12-15","title":"","text":"Joe Biden won the election of the United States. Angela Merkel congratulated Biden.",
                 "statements":[{"speaker":"Angela Merkel","stance":"congratulates","toward":"Joe Biden","span":[48,82]}]}
                """);
        String known = file("known.txt", "Angela congratulated the winner of an election.");
        Path to = folder.resolve("clauses.tsv");
        Ran.canvass("read", "--cut", folder.toString(), "--known", known, "--to", to.toString())
                .well();
        assertThat(Files.readString(to)).contains("1\tcongratulates\tperson\t").doesNotContain("Merkel");
    }

    @Test
    void how_far_to_trust_statements_is_learned_from_those_cut_from_marked_stories() throws IOException {
        file("00.json", """
                {"published":"2020-12-15","title":"","text":"Joe Biden won the election of the United States. Angela Merkel congratulated Biden. Boris Johnson congratulated Biden.",
                 "statements":[{"speaker":"Angela Merkel","stance":"congratulates","toward":"Joe Biden"}]}
                """);
        String cut = folder.resolve("statements.tsv").toString();
        Path weights = folder.resolve("trust.txt");
        Ran.canvass("read", "--cut", folder.toString(), "--statements", "--to", cut)
                .well();
        assertThat(Files.readString(Path.of(cut)))
                .contains("\nright\t", "\nwrong\t", "stance=congratulates")
                .doesNotContain("Merkel");
        assertThat(Ran.canvass("read", "--learn", cut, "--to", weights.toString())
                        .well()
                        .out())
                .isEmpty();
        assertThat(Files.readString(weights)).startsWith("# How much each sign speaks for a statement");
        assertThat(Ran.canvass("read", "--learn", file("bad.tsv", "right\t2"), "--to", weights.toString())
                        .err())
                .contains("bad.tsv: line 1: three columns are needed");
    }

    @Test
    void cutting_says_what_it_needs() throws IOException {
        String known = file("known.txt", "words");
        String to = folder.resolve("clauses.tsv").toString();
        assertThat(Ran.canvass("read", "--cut", folder.toString(), "--to", to).err())
                .contains("--cut needs --known FILE");
        assertThat(Ran.canvass("read", "--cut", folder.toString(), "--known", known)
                        .err())
                .contains("--cut needs --to FILE");
        assertThat(Ran.canvass("read", "--cut", folder.toString(), "--known", "none.txt", "--to", to)
                        .err())
                .contains("There is no file none.txt");
        assertThat(Ran.canvass("read", "--cut", folder.toString(), "--known", known, "--to", to, "--worth", "12")
                        .err())
                .contains("--worth is from 1 to 9, not 12");
        assertThat(folder.resolve("clauses.tsv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                       | it needs a "text" and "statements"
            []                                                       | it needs a "text" and "statements"
            {"text":"Merkel cong                                     | is not a marked story: Unexpected end-of-input
            {"text":"Merkel won.","statements":[],"published":"Mon"} | published: "Mon" is no day. Write it as 2020-11-09.
            {"text":"Merkel won.","statements":[{"stance":"hails","speaker":"Merkel"}]} | statement 1: stance: "hails" is no stance
            {"text":"Merkel won.","statements":[{"stance":"concedes"}]} | statement 1: speaker: nobody is named
            {"text":"Merkel won.","statements":[{"stance":"concedes","speaker":"Merkel","span":[4,99]}]} | statement 1: span: [4,99] is not in the text, which has 11 characters
            {"text":"Merkel won.","statements":[{"stance":"concedes","speaker":"Merkel","span":[4,99999999999]}]} | statement 1: span: [4,99999999999] is not in the text
            {"text":"Merkel won.","statements":[{"stance":"concedes","speaker":"Merkel","span":[4,2]}]} | statement 1: span: [4,2] is not in the text
            """)
    void a_file_that_is_no_marked_story_is_named_with_what_is_wrong(String story, String problem) throws IOException {
        file("00.json", story);
        for (List<String> use :
                List.of(List.of("--score"), List.of("--known", file("known.txt", "x"), "--to", to(), "--cut"))) {
            List<String> words = new ArrayList<>(List.of("read"));
            words.addAll(use);
            words.add(folder.toString());
            Ran ran = Ran.canvass(words.toArray(String[]::new));
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).contains("00.json").contains(problem);
        }
        assertThat(folder.resolve("clauses.tsv")).doesNotExist();
    }

    private String to() {
        return folder.resolve("clauses.tsv").toString();
    }

    @Test
    void a_marked_story_in_another_encoding_is_named() throws IOException {
        Files.write(folder.resolve("00.json"), "{\"text\":\"Señor\",\"statements\":[]}".getBytes(ISO_8859_1));
        assertThat(Ran.canvass("read", "--score", folder.toString()).err()).contains("00.json is not in UTF-8");
    }

    @Test
    void nothing_is_cut_where_a_statement_does_not_say_where_it_stands() throws IOException {
        file("00.json", """
                {"published":"2020-12-15","text":"Angela Merkel congratulated Biden.",
                 "statements":[{"speaker":"Angela Merkel","stance":"congratulates","toward":"Joe Biden"}]}
                """);
        assertThat(Ran.canvass("read", "--cut", folder.toString(), "--known", file("known.txt", "x"), "--to", to())
                        .err())
                .contains("00.json", "Angela Merkel (congratulates) has no span");
        assertThat(folder.resolve("clauses.tsv")).doesNotExist();
    }
}
