package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.ledger.Ledgers;
import canvass.model.ElectionId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What turned out to be wrong is withdrawn over the command line: by its number, or by a document that is sent in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class WithdrawCommandTest {
    private static final Instant NEXT_DAY = Ran.NOW.plusSeconds(86_400);
    private static final String ACTS = """
            jurisdiction,act,authority,time,publisher,address
            xx/n,certification,Town clerk,2024-05-07T10:00:00Z,The Clerk,https://example.org/3
            xx/n,canvass,Town clerk,2024-05-06T10:00:00Z,The Clerk,https://example.org/3
            """;
    private static final String HEADER = "document,line,nth,because,by,time,publisher,address\n";
    private static final String REST =
            ",it was the 8th,Ada Able,2024-06-02T08:00:00Z,The Clerk,https://example.org/4\n";

    @TempDir
    private Path home;

    private SmallElection election;
    private long certificate;

    @BeforeEach
    void start() {
        election = SmallElection.in(home).withReturns("n1,2024-05-05T19:00:00Z,1200,800,50,5,10\n");
        assertThat(election.ingest(election.document("acts.csv", ACTS)).exit()).isZero();
        certificate = fact("certified");
    }

    private Ran next(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", home.toString()));
        return Ran.at(NEXT_DAY, all.toArray(String[]::new));
    }

    private Ran withdraw(long fact, String... more) {
        var all = new ArrayList<>(List.of("withdraw", "xx-2024", String.valueOf(fact)));
        all.addAll(List.of("--because", "it was the 8th of May", "--by", "Ada Able"));
        all.addAll(List.of(more));
        return next(all.toArray(String[]::new));
    }

    private JsonNode timeline(String... more) {
        var all = new ArrayList<>(List.of("timeline", "xx-2024", "--json"));
        all.addAll(List.of(more));
        return JsonMapper.shared()
                .readTree(next(all.toArray(String[]::new)).well().out());
    }

    /** The number of the one event whose text has some words. */
    private long fact(String words) {
        for (JsonNode event : timeline().get("events")) {
            if (event.get("text").asString().contains(words)) {
                return event.get("fact").asLong();
            }
        }
        throw new AssertionError("nothing of " + words + " in " + timeline());
    }

    private String stage(String... more) {
        var all = new ArrayList<>(List.of("standing", "xx-2024/mayor/N", "--json"));
        all.addAll(List.of(more));
        return JsonMapper.shared()
                .readTree(next(all.toArray(String[]::new)).well().out())
                .get("stage")
                .asString();
    }

    private String sha256() {
        try (var ledger = Ledgers.openForReading(election.ledger().toString())) {
            return ledger.listDocuments(new ElectionId("xx-2024")).stream()
                    .filter(d -> d.document().name().equals("acts.csv"))
                    .findFirst()
                    .orElseThrow()
                    .document()
                    .sha256();
        }
    }

    private Ran send(String lines) {
        return next(
                "ingest",
                "--election",
                "xx-2024",
                election.document("wrong.csv", HEADER + lines).toString());
    }

    @Test
    void the_certificate_is_gone_from_the_standing_and_told_as_withdrawn_with_the_reason() {
        assertThat(stage()).isEqualTo("CERTIFIED");

        assertThat(withdraw(certificate).well().out())
                .isEqualTo("Withdrawn: fact " + certificate
                        + ", 2024-05-07T10:00:00Z  North: certified, Town clerk. It is seen with --known-at before"
                        + " 2024-06-02T12:00:00Z.\n");

        assertThat(stage()).isEqualTo("COUNTING");
        assertThat(next("timeline", "xx-2024").well().out()).isEqualTo("""
                2024-05-06T10:00:00Z  North: canvassed, Town clerk  The Clerk, https://example.org/3

                Withdrawn, and no part of the story:
                2024-05-07T10:00:00Z  North: certified, Town clerk  The Clerk, https://example.org/3
                  withdrawn by Ada Able, known since 2024-06-02T12:00:00Z: it was the 8th of May
                """);
        assertThat(next("verify").well().out()).contains("Intact");
    }

    @Test
    void what_was_known_before_and_what_the_ledger_held_before_is_as_it_was() {
        withdraw(certificate).well();

        assertThat(stage("--known-at", "2024-06-02T11:59:59Z")).isEqualTo("CERTIFIED");
        assertThat(stage("--recorded-by", "2024-06-02T11:59:59Z")).isEqualTo("CERTIFIED");
        assertThat(stage("--known-at", "2024-06-02T12:00:00Z")).isEqualTo("COUNTING");
        assertThat(stage("--as-of", "2024-05-10T12:00:00Z")).isEqualTo("COUNTING");
        assertThat(timeline("--known-at", "2024-06-02T11:59:59Z").get("withdrawn"))
                .isEmpty();
        assertThat(timeline("--as-of", "2024-05-07T09:00:00Z").get("withdrawn")).isEmpty();
    }

    @Test
    void in_json_with_the_source_that_says_that_it_was_wrong() {
        JsonNode answer = JsonMapper.shared()
                .readTree(withdraw(
                                certificate, "--publisher", "The Bugle", "--address", "https://example.org/5", "--json")
                        .well()
                        .out());

        assertThat(answer).hasSize(1);
        assertThat(answer.get(0).get("fact").asLong()).isEqualTo(certificate);
        JsonNode withdrawn = answer.get(0).get("withdrawn");
        assertThat(withdrawn.get("fact").asLong()).isGreaterThan(certificate);
        assertThat(withdrawn.get("because").asString()).isEqualTo("it was the 8th of May");
        assertThat(withdrawn.get("by").asString()).isEqualTo("Ada Able");
        assertThat(withdrawn.get("at").asString()).isEqualTo("2024-06-02T12:00:00Z");
        assertThat(withdrawn.get("source").get("address").asString()).isEqualTo("https://example.org/5");
        assertThat(timeline().get("withdrawn").get(0).get("withdrawn")).isEqualTo(withdrawn);
    }

    @Test
    void all_documents_that_tell_the_same_are_withdrawn_and_what_is_right_can_be_sent_in() {
        election.ingest(election.document("again.csv", ACTS.replace("canvass,", "audit,")))
                .well();
        long newest = fact("certified");
        assertThat(newest).isGreaterThan(certificate);

        assertThat(withdraw(newest).well().outLines()).hasSize(2);
        assertThat(stage()).isEqualTo("COUNTING");

        election.ingest(election.document("right.csv", ACTS.replace("05-07", "05-08")));
        assertThat(stage()).isEqualTo("CERTIFIED");
        assertThat(timeline().get("withdrawn")).hasSize(1);
    }

    @Test
    void what_is_not_there_or_withdrawn_or_of_another_kind_is_refused_in_words() {
        assertThat(withdraw(999).err())
                .isEqualTo(
                        "There is no fact 999 in xx-2024. canvass timeline xx-2024 --json shows the numbers there are.\n");
        assertThat(withdraw(4).err())
                .isEqualTo(
                        "Fact 4 cannot be withdrawn: counts are not withdrawn: a later report corrects an earlier one;"
                                + " send that in.\n");
        assertThat(withdraw(2).err()).contains("a definition is not withdrawn");
        withdraw(certificate).well();
        assertThat(withdraw(certificate).err())
                .startsWith("Fact " + certificate + " was withdrawn already by Ada Able, known since ")
                .endsWith(": it was the 8th of May\n");
        long withdrawal =
                timeline().get("withdrawn").get(0).get("withdrawn").get("fact").asLong();
        assertThat(withdraw(withdrawal).err())
                .contains("a withdrawal is not withdrawn: send in what was right after all");
        assertThat(withdraw(withdrawal).exit()).isEqualTo(2);
    }

    @Test
    void without_a_reason_a_name_or_half_a_source_nothing_is_withdrawn() {
        assertThat(next("withdraw", "xx-2024", "7").err()).contains("--because", "--by");
        assertThat(next("withdraw", "xx-2024", "7", "--because", " ", "--by", "Ada")
                        .err())
                .contains("fill in --because TEXT and --by NAME");
        assertThat(withdraw(certificate, "--publisher", "The Bugle").err())
                .contains("needs both --publisher NAME and --address URL, or neither");
        assertThat(next("withdraw", "xx-2024", "seven", "--because", "b", "--by", "a")
                        .err())
                .contains("FACT");
        assertThat(stage()).isEqualTo("CERTIFIED");
    }

    @Test
    void a_document_of_withdrawals_means_the_same_in_every_ledger() {
        assertThat(send(sha256() + ",2," + REST).well().out()).contains("taken in (withdrawals-csv)");
        assertThat(stage()).isEqualTo("COUNTING");
        assertThat(timeline().get("withdrawn").get(0).get("withdrawn").get("at").asString())
                .isEqualTo("2024-06-02T08:00:00Z");

        SmallElection copy = SmallElection.in(home.resolve("copy")).withReturns("n2,2024-05-05T19:00:00Z,1,2,3,5,10\n");
        copy.ingest(copy.document("other.csv", ACTS.replace("05-07", "05-09"))).well();
        copy.ingest(copy.document("acts.csv", ACTS)).well();
        Ran ran = Ran.at(
                NEXT_DAY,
                "ingest",
                "--election",
                "xx-2024",
                home.resolve("sent").resolve("wrong.csv").toString(),
                "--home",
                copy.home().toString());
        assertThat(ran.well().out()).contains("taken in (withdrawals-csv)");
        assertThat(copy.run("timeline", "xx-2024", "--as-of", "2024-06-03T00:00:00Z")
                        .out())
                .contains("2024-05-09T10:00:00Z  North: certified")
                .contains("Withdrawn, and no part of the story:\n2024-05-07T10:00:00Z  North: certified");
    }

    @Test
    void a_document_that_withdraws_what_cannot_be_is_refused_whole_with_line_and_field() {
        String returns = returnsSha256();
        Ran ran = send("ab".repeat(32) + ",2," + REST
                + sha256() + ",9," + REST
                + sha256() + ",2,2" + REST
                + returns + ",2," + REST
                + sha256() + ",3," + REST);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err().replace(home.resolve("sent") + "/", "")).isEqualTo("""
                        wrong.csv:2: document: no document with this SHA-256 was taken in for xx-2024; write the one that the page and /api/v1/facts show with the fact
                        wrong.csv:3: line: no fact was read from line 9 of acts.csv; write the line that the page and /api/v1/facts show with the fact
                        wrong.csv:4: nth: line 2 has one fact; write which one, from 1
                        wrong.csv:5: document: counts are not withdrawn: a later report corrects an earlier one; send that in
                        wrong.csv: refused; nothing of it was counted. It is kept in the ledger with the reasons.
                        """);
        assertThat(timeline().get("events")).hasSize(2);
    }

    private String returnsSha256() {
        try (var ledger = Ledgers.openForReading(election.ledger().toString())) {
            return ledger.listDocuments(new ElectionId("xx-2024")).stream()
                    .filter(d -> d.document().format().equals("returns-csv"))
                    .findFirst()
                    .orElseThrow()
                    .document()
                    .sha256();
        }
    }

    @Test
    void what_is_withdrawn_already_or_named_twice_is_refused() {
        send(sha256() + ",2," + REST).well();

        assertThat(send(sha256() + ",2,1" + REST).err())
                .contains("wrong.csv:2: line: fact " + certificate
                        + " was withdrawn by Ada Able, known since 2024-06-02T08:00:00Z; leave this line out");
        assertThat(send(sha256() + ",3," + REST + sha256() + ",3,1" + REST).err())
                .contains("wrong.csv:3: line: a line above withdraws fact ")
                .contains(" already; leave this line out");
        assertThat(timeline().get("events")).hasSize(1);
    }
}
