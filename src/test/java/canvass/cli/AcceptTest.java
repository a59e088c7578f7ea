package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A reading becomes a fact when somebody says so by name, and never otherwise. On the election of 2016, in a story of our own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class AcceptTest {
    private static final String STORY = """
            Donald Trump won the election of the United States, networks projected on Wednesday.

            Mexican President Enrique Peña Nieto congratulated Trump on Wednesday in a tweet.

            Kremlin spokesman Dmitry Peskov said on Thursday that Russia would wait for the official results of the U.S. election
            before it congratulates Trump.

            Chinese President Xi congratulated Trump on Thursday.
            """;

    @TempDir
    private Path home;

    private String story = "";

    @BeforeEach
    void write() throws IOException {
        story = Files.writeString(home.resolve("story.txt"), STORY).toString();
    }

    private Ran run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", home.toString()));
        return Ran.canvass(all.toArray(String[]::new));
    }

    private Ran read(String confirmedBy, String... more) {
        var all = new ArrayList<>(List.of("read", story, "--published", "2016-11-11"));
        all.addAll(List.of("--publisher", "The Bugle", "--address", "https://example.org/1", "--agency", "EXA"));
        all.addAll(List.of("--confirmed-by", confirmedBy));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private ArrayNode reading() {
        Ran ran = Ran.canvass("read", story, "--published", "2016-11-11", "--json");
        return (ArrayNode) JsonMapper.shared().readTree(ran.out());
    }

    /** What the reader makes of the plainest greeting there is. */
    private int numberOfTheGreeting() {
        ArrayNode all = reading();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).get("speaker").asString().contains("Nieto")) {
                return i + 1;
            }
        }
        throw new AssertionError("no greeting in " + all);
    }

    /** A reading as somebody may have corrected it. */
    private static ObjectNode wait(String speaker, String country) {
        String words = "Russia would wait for the official results of the U.S. election";
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("speaker", speaker).put("country", country).put("role", "Kremlin spokesman");
        json.put("stance", "withholds").put("toward", "Donald Trump").put("election", "US-2016-president");
        json.put("condition", "wait for the official results")
                .put("saidAt", "2016-11-10")
                .put("quote", words);
        int from = STORY.indexOf(words);
        json.putArray("span").add(from).add(from + words.length());
        return json;
    }

    private String goneOver(ObjectNode... statements) {
        return edited(JsonMapper.shared().createArrayNode().addAll(List.of(statements)));
    }

    private String edited(JsonNode statements) {
        try {
            return Files.writeString(home.resolve("edited.json"), statements.toString())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int statementsInLedger() {
        String story = run("timeline", "us-2016", "--json").well().out();
        return story.split("\"kind\":\"statement\"", -1).length - 1;
    }

    @Test
    void what_is_named_becomes_a_fact_with_its_source_its_passage_and_who_confirmed_it() {
        Ran ran = read("Ada Able", "--accept-from", goneOver(wait("Dmitry Peskov", "RUS")), "--json")
                .well();

        JsonNode fact = JsonMapper.shared().readTree(ran.out()).get(0);
        assertThat(fact.get("new").asBoolean()).isTrue();
        assertThat(fact.get("election").asString()).isEqualTo("us-2016");
        assertThat(fact.get("actor").asString()).isEqualTo("Dmitry Peskov");
        assertThat(fact.get("stance").asString()).isEqualTo("withholds");
        assertThat(fact.get("toward").asString()).isEqualTo("trump");
        assertThat(fact.get("awaits").get(0).asString()).isEqualTo("official-result");
        assertThat(fact.get("when").asString()).isEqualTo("2016-11-10");
        assertThat(fact.get("publishedAt").asString()).isEqualTo("2016-11-12T05:00:00Z");
        assertThat(fact.get("carrier").asString()).isEqualTo("EXA");
        assertThat(fact.get("quote").asString().split(" ")).hasSizeLessThanOrEqualTo(20);
        assertThat(fact.get("source").get("address").asString()).isEqualTo("https://example.org/1");
        assertThat(fact.get("line").asInt()).isEqualTo(5);
        JsonNode confirmed = fact.get("confirmed");
        assertThat(confirmed.get("by").asString()).isEqualTo("Ada Able");
        assertThat(confirmed.get("sha256").asString()).hasSize(64);
        assertThat(STORY.substring(
                        confirmed.get("span").get(0).asInt(),
                        confirmed.get("span").get(1).asInt()))
                .isEqualTo("Russia would wait for the official results of the U.S. election");
        assertThat(run("verify").well().out()).contains("Intact");
    }

    @Test
    void it_supersedes_the_same_actors_earlier_position_and_is_told_in_the_timeline_by_when_it_was_known() {
        Ran ran = read("Ada Able", "--accept-from", goneOver(wait("Putin", "RUS")));

        assertThat(ran.well().out()).contains("us-2016: Vladimir Putin (head-of-state) withholds trump");
        assertThat(run("standing", "us-2016/president", "--as-of", "2016-11-12T12:00:00Z")
                        .well()
                        .out())
                .contains("2016-11-10  Vladimir Putin")
                .doesNotContain("Vladimir Putin (President, RUS): recognises trump")
                .doesNotContain("Vladimir Putin (President, RUS): congratulates trump");
        String[] then = {"timeline", "us-2016", "--as-of", "2016-11-12T12:00:00Z", "--known-at"};
        assertThat(run(then[0], then[1], then[2], then[3], then[4], "2016-11-12T06:00:00Z")
                        .well()
                        .out())
                .contains("Vladimir Putin (Kremlin spokesman, RUS) withholds trump, until the official results");
        assertThat(run(then[0], then[1], then[2], then[3], then[4], "2016-11-11T23:00:00Z")
                        .well()
                        .out())
                .doesNotContain("withholds trump");
    }

    @Test
    void the_same_twice_adds_nothing_whoever_confirms_it() {
        String greeting = String.valueOf(numberOfTheGreeting());
        assertThat(read("Ada Able", "--accept", greeting).well().out()).startsWith("Accepted as fact");
        int before = statementsInLedger();

        assertThat(read("Bob Brühl", "--accept", greeting).well().out()).startsWith("Already there as fact");
        String both = goneOver((ObjectNode) reading().get(numberOfTheGreeting() - 1), wait("Dmitry Peskov", "RUS"));
        assertThat(read("Bob Brühl", "--accept-from", both).well().outLines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Already there as fact"),
                        second -> assertThat(second).startsWith("Accepted as fact"));
        assertThat(read("Cyd Cole", "--accept-from", both).well().out()).doesNotContain("Accepted");
        assertThat(statementsInLedger()).isEqualTo(before + 1);
    }

    private void withdraw(long fact) {
        run("withdraw", "us-2016", String.valueOf(fact), "--because", "misread", "--by", "Bob Brühl")
                .well();
    }

    @Test
    void a_reading_that_was_withdrawn_can_be_confirmed_anew() {
        String greeting = String.valueOf(numberOfTheGreeting());
        int before = statementsInLedger();
        for (int time = 1; time <= 3; time++) {
            Ran ran = read("Ada Able", "--accept", greeting, "--json").well();
            JsonNode fact = JsonMapper.shared().readTree(ran.out()).get(0);
            assertThat(fact.get("new").asBoolean()).as("time " + time).isTrue();
            assertThat(told()).isEqualTo(before + 1);

            withdraw(fact.get("fact").asLong());
            assertThat(told()).isEqualTo(before);
        }
        assertThat(run("verify").well().out()).contains("Intact");
    }

    private int told() {
        return JsonMapper.shared()
                .readTree(run("timeline", "us-2016", "--json").well().out())
                .get("events")
                .valueStream()
                .filter(event -> event.get("kind").asString().equals("statement"))
                .toList()
                .size();
    }

    @Test
    void of_two_readings_of_one_line_one_alone_is_withdrawn() {
        int before = told();
        String both = goneOver(wait("Dmitry Peskov", "RUS"), wait("Maria Zakharova", "RUS"));
        ArrayNode accepted = (ArrayNode) JsonMapper.shared()
                .readTree(
                        read("Ada Able", "--accept-from", both, "--json").well().out());
        assertThat(accepted.get(0).get("line")).isEqualTo(accepted.get(1).get("line"));

        withdraw(accepted.get(1).get("fact").asLong());

        assertThat(told()).isEqualTo(before + 1);
        assertThat(run("timeline", "us-2016").well().out().split("Withdrawn, and no part of the story:", -1))
                .satisfiesExactly(
                        story -> assertThat(story).contains("Dmitry Peskov").doesNotContain("Zakharova"),
                        withdrawn -> assertThat(withdrawn).contains("Zakharova").contains("misread"));
    }

    @Test
    void without_a_name_a_source_or_a_day_nothing_is_accepted() {
        Ran ran = run("read", story, "--accept", "1");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("--confirmed-by", "--publisher", "--address", "--agency", "--published");
        assertThat(Files.exists(home.resolve("ledger.db"))).isFalse();
        assertThat(read("Ada Able", "--accept").err()).contains("There is no terminal to ask on");
    }

    @Test
    void one_that_cannot_be_a_fact_keeps_the_others_out_too() {
        int before = statementsInLedger();
        ObjectNode merkel =
                wait("Dmitry Peskov", "RUS").put("stance", "congratulates").put("toward", "Angela Merkel");
        ObjectNode other = wait("Dmitry Peskov", "RUS").put("election", "US-2012-president");
        ObjectNode words = wait("Dmitry Peskov", "RUS").put("quote", "words that nobody wrote");

        Ran ran = read("Ada Able", "--accept-from", goneOver(merkel, other, words, wait("Dmitry Peskov", "RUS")));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .contains(
                        "toward: \"Angela Merkel\" does not stand in us-2016; write one of Donald J. Trump, Hillary Clinton")
                .contains("election: US-2012-president is not in this ledger, and no pack of it is at hand")
                .contains("quote: these words do not stand in the article")
                .contains("Nothing was accepted.");
        assertThat(statementsInLedger()).isEqualTo(before);
    }

    @Test
    void who_of_several_is_meant_is_not_guessed() {
        assertThat(read("Ada Able", "--accept-from", goneOver(wait("Xi", "CHN")))
                        .err())
                .contains("speaker: \"Xi\" may be Xi Jinping; write the whole name");
    }

    @Test
    void a_file_that_was_gone_over_is_refused_with_file_statement_and_key() {
        ObjectNode cheers = wait("Dmitry Peskov", "RUS").put("stance", "cheers");
        ObjectNode glad = wait("Dmitry Peskov", "RUS").put("mood", "glad");

        assertThat(read("Ada Able", "--accept-from", goneOver(cheers, glad)).err())
                .contains("edited.json: statement 1: stance: \"cheers\" is no stance; write one of congratulates,")
                .contains("edited.json: statement 2: mood: there is no such key; write actorType,");
        assertThat(read("Ada Able", "--accept", "99").err()).contains("There is no statement 99; the article has");
        assertThat(read("Ada Able", "--accept", "one").err()).contains("\"one\" is no number of a statement");
    }
}
