package canvass.feed;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Act;
import canvass.model.FactPlace;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Statement;
import canvass.model.When;
import canvass.model.Withdrawal;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls, acts, statements and withdrawals as Canvass's own CSV formats have them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class FactsCsvTest {
    private static final String CALLS = "contest,caller,choice,call,electors,time,publisher,address,source_date,note\n";
    private static final String ACTS =
            "jurisdiction,act,authority,votes,by,scope,court,case,outcome,senate,house,time,zone,publisher,address\n";
    private static final String STATEMENTS =
            "actor,stance,country,actor_type,toward,condition,awaits,quote,time,zone,publisher,address\n";

    private static final String WITHDRAWALS = "document,line,nth,because,by,time,published,publisher,address\n";
    private static final String SHA256 = "0123456789abcdef".repeat(4);

    @TempDir
    private Path folder;

    private Findings read(String text) {
        Received document = Documents.of(folder, "facts.csv", text);
        try {
            FeedReader reader = Feeds.recognise(document.sample()).orElseThrow();
            return Documents.read(reader, document, SmallElection.ELECTION);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_call_names_its_caller_its_electors_and_where_it_can_be_read() {
        Findings found =
                read(CALLS + "president,AP,biden,,290,2020-11-07T16:26:00Z,USA Today,https://example.org/a,2020-11-07,"
                        + "others print 16:28\n");

        var call = (RaceCall) found.facts.getFirst();
        assertThat(call.contest()).hasToString("us-2020/president");
        assertThat(call.caller() + " " + call.kind() + " " + call.electors().getAsInt())
                .isEqualTo("AP MADE 290");
        assertThat(call.effectiveAt()).isEqualTo("2020-11-07T16:26:00Z");
        assertThat(call.citation().note()).isEqualTo("others print 16:28");
    }

    @Test
    void a_day_stays_a_day_and_counts_from_its_end_in_its_own_zone() {
        Findings found = read(ACTS + "us/GA,certification,Secretary of State,biden 2474507 | trump 2461837,,,,,,,,"
                + "2020-11-20,America/New_York,Politico,https://example.org/b\n");

        var act = (OfficialAct) found.facts.getFirst();
        assertThat(act.when()).hasToString("2020-11-20").isInstanceOf(When.Within.class);
        assertThat(act.effectiveAt()).isEqualTo("2020-11-21T05:00:00Z");
        assertThat(act.contest()).hasToString("us-2020/president/GA");
        assertThat(((Act.Certified) act.act()).votes()).hasSize(2);
    }

    @Test
    void one_of_two_days_counts_from_the_end_of_the_second() {
        Findings found = read(
                STATEMENTS
                        + "Lenin Moreno,congratulates,ECU,head-of-state,biden,,,,2020-11-07/2020-11-08,America/Guayaquil,CNN,x\n");

        var statement = (Statement) found.facts.getFirst();
        assertThat(statement.when()).hasToString("2020-11-07/2020-11-08");
        assertThat(statement.effectiveAt()).isEqualTo("2020-11-09T05:00:00Z");
    }

    @Test
    void every_kind_of_act_is_read() {
        String where = ",2020-12-14,,A publisher,an address\n";
        Findings found = read(ACTS
                + String.join(
                        where,
                        "us/GA,canvass,b,biden 1,,,,,,,",
                        "us/GA,certification-refused,b,,,,,,,,",
                        "us/GA,certification-withdrawn,b,,,,,,,,",
                        "us/GA,recount-requested,b,,A campaign,us/GA/13001,,,,,",
                        "us/GA,recount-ordered,b,,,,,,,,",
                        "us/GA,recount,b,biden 1 | trump 2,,,,,,,",
                        "us/GA,audit-ordered,b,,,,,,,,",
                        "us/GA,audit,b,,,,,,,,",
                        "us/GA,suit,b,,Somebody,,A court,A v. B,,,",
                        "us/GA,ruling,b,,,,A court,A v. B,dismissed,,",
                        "us/GA,electors-appointed,b,biden 16,,,,,,,",
                        "us/GA,electors-vote,b,biden 16,,,,,,,",
                        "us/PA,objection,b,,,,,,,7-92,138-282",
                        "us,electors-count,b,biden 306 | trump 232,,,,,,,",
                        "us/GA,count-stopped,b,,,,,,,,",
                        "us/GA,count-resumed,b,,,,,,,,",
                        "us/GA,annulment,b,,,,,,,,")
                + where);

        assertThat(found.refusalsInShort()).isEmpty();
        assertThat(found.facts).hasSize(17);
        var objection = (Act.ObjectionDecided) ((OfficialAct) found.facts.get(12)).act();
        assertThat(objection.isSustained()).isFalse();
    }

    @Test
    void a_condition_names_the_steps_it_waits_for() {
        Findings found = read(STATEMENTS
                + "Vladimir Putin,withholds,RUS,head-of-state,biden,the loser concedes or the result is confirmed,"
                + "concession | official-result,,2020-11-22,Europe/Moscow,Axios,x\n");

        var condition = ((Statement) found.facts.getFirst()).condition().orElseThrow();
        assertThat(condition.awaits()).hasToString("[CONCESSION, OFFICIAL_RESULT]");
    }

    @Test
    void what_cannot_be_used_is_refused_at_its_line_and_column() {
        var lines = List.of(
                "president/OH,AP,biden,,,2020-11-07T16:26:00Z,p,a,,",
                "president,AP,lincoln,,,2020-11-07T16:26:00Z,p,a,,",
                "president,AP,biden,shouted,,2020-11-07T16:26:00Z,p,a,,",
                "president,AP,biden,,many,2020-11-07T16:26:00Z,p,a,,",
                "president,AP,biden,,,yesterday,p,a,,",
                "president,AP,biden,,,2020-11-07T16:26:00,p,a,,",
                "president,AP,biden,,,2020-11-08/2020-11-07,p,a,,",
                "president,AP,biden,,,2031-11-08,p,a,,",
                "president,AP,biden,,,2020-11-07T16:26:00Z,,a,,",
                "president,AP,biden,,,2020-11-07T16:26:00Z,p,a,November,",
                "president,,biden,,,2020-11-07T16:26:00Z,p,a,,");

        Findings found = read(CALLS + String.join("\n", lines) + "\n");

        assertThat(found.refusalsInShort()).isEqualTo("""
                        unknown-contest line 2 contest
                        unknown-choice line 3 choice
                        unknown-call line 4 call
                        not-a-whole-number line 5 electors
                        bad-time line 6 time
                        time-without-zone line 7 time
                        bad-value line 8 time
                        time-in-future line 9 time
                        missing-value line 10 publisher
                        bad-value line 11 source_date
                        missing-value line 12 caller""");
    }

    @Test
    void a_quotation_of_more_than_twenty_words_is_refused() {
        String words = "word ".repeat(21).strip();
        Findings found = read(STATEMENTS + "Somebody,withholds,,,biden,,," + words + ",2020-11-22,,p,a\n"
                + "Somebody,sulks,,,biden,,,,2020-11-22,,p,a\nSomebody,withholds,Peru,,biden,,,,2020-11-22,,p,a\n");

        assertThat(found.refusalsInShort())
                .isEqualTo("bad-value line 2 quote\nunknown-stance line 3 stance\nbad-value line 4 country");
    }

    @Test
    void a_withdrawal_names_the_document_and_the_line_of_a_fact_and_who_withdraws_it_why() {
        Findings found = read(WITHDRAWALS + SHA256 + ",41,2,it was the 25th,Ada Able,2020-12-02,,Politico,"
                + "https://example.org/w\n");

        var withdrawal = (Withdrawal) found.facts.getFirst();
        assertThat(withdrawal.fact()).isEqualTo(new FactPlace(SHA256, 41, OptionalInt.of(2)));
        assertThat(withdrawal.because() + " " + withdrawal.by()).isEqualTo("it was the 25th Ada Able");
        assertThat(withdrawal.publishedAt()).isEqualTo("2020-12-03T05:00:00Z");
        assertThat(withdrawal.line()).isEqualTo(2);
    }

    @Test
    void a_withdrawal_that_names_no_fact_no_reason_or_nobody_is_refused_with_line_and_column() {
        String rest = ",because,somebody,2020-12-02,,p,a\n";
        Findings found = read(WITHDRAWALS
                + ",1," + rest
                + "abc,1," + rest
                + SHA256 + ",," + rest
                + SHA256 + ",0," + rest
                + SHA256 + ",one," + rest
                + SHA256 + ",1,0" + rest
                + SHA256 + ",1,-1" + rest
                + SHA256 + ",1,,,somebody,2020-12-02,,p,a\n"
                + SHA256 + ",1,,because,,2020-12-02,,p,a\n"
                + SHA256 + ",1,,because,somebody,,,p,a\n"
                + SHA256 + ",1,,because,somebody,2020-12-02,soon,p,a\n"
                + SHA256 + ",1,,because,somebody,2020-12-02,,,a\n");

        assertThat(found.refusalsInShort()).isEqualTo("""
                        missing-value line 2 document
                        bad-value line 3 document
                        missing-value line 4 line
                        not-counted-from-one line 5 line
                        not-a-whole-number line 6 line
                        not-counted-from-one line 7 nth
                        negative-count line 8 nth
                        missing-value line 9 because
                        missing-value line 10 by
                        missing-value line 11 time
                        bad-time line 12 published
                        missing-value line 13 publisher""");
    }

    @Test
    void the_same_call_twice_is_taken_once_with_a_warning() {
        String line = "president,AP,biden,,290,2020-11-07T16:26:00Z,p,a,,\n";
        Findings found = read(CALLS + line + line);

        assertThat(found.facts).hasSize(1);
        assertThat(found.warningsInShort()).isEqualTo("duplicate-line line 3 contest");
    }
}
