package canvass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Stance;
import canvass.model.Statement;
import canvass.recognition.confirming.ArticleText;
import canvass.recognition.confirming.Proposal;
import canvass.recognition.reading.ReadStatement;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is shown to somebody who confirms, and what becomes of what is typed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class AcceptDialogueTest {
    private static final String STORY =
            "On Wednesday Kolinda Grabar-Kitarović congratulated Trump. Enda Kenny congratulated him too.";

    @TempDir
    private Path home;

    private final StringWriter screen = new StringWriter();

    private static Proposal proposal(String speaker, String country, String toward, String saidAt) {
        int from = STORY.indexOf(speaker);
        return Proposal.of(new ReadStatement(
                speaker,
                "President",
                "",
                country,
                Stance.CONGRATULATES,
                toward,
                "US-2016-president",
                "",
                saidAt,
                "",
                "",
                "",
                from,
                from + speaker.length(),
                0.9));
    }

    private List<Statement> confirmed(String... typed) throws Exception {
        var places = new Places();
        new CommandLine(new Holder(places)).parseArgs("--home", home.toString());
        var article = new SignedArticle(
                "story.txt",
                new ArticleText(STORY, "ab".repeat(32)),
                "The Bugle",
                "https://example.org/1",
                "",
                new Published(LocalDate.of(2016, 11, 10), Optional.empty()),
                "Ada Able");
        var confirmer = new Confirmer(places, InstantSource.fixed(Ran.NOW), article);
        var lines = new ArrayDeque<>(List.of(typed));
        return new AcceptDialogue(confirmer, new PrintWriter(screen), () -> Optional.ofNullable(lines.poll()))
                .confirmed(List.of(
                        proposal("Kolinda Grabar-Kitarović", "HRV", "Donald Trump", "2016-11-09"),
                        proposal("Enda Kenny", "IRL", "him", "")));
    }

    @CommandLine.Command
    private record Holder(@CommandLine.Mixin Places places) {}

    @Test
    void each_is_shown_with_its_words_and_what_it_would_be() throws Exception {
        assertThat(confirmed("n", "n")).isEmpty();
        assertThat(screen.toString())
                .contains("Statement 1 of 2")
                .contains("On Wednesday »Kolinda Grabar-Kitarović« congratulated Trump.")
                .contains(
                        "us-2016: Kolinda Grabar-Kitarović (head-of-state) congratulates trump, said 2016-11-09, known from"
                                + " 2016-11-11T05:00:00Z")
                .contains("no statement of Kolinda Grabar-Kitarović in the ledger")
                .contains("toward: \"him\" does not stand in us-2016")
                .contains("It cannot be accepted so.");
    }

    @Test
    void only_yes_accepts_and_stopping_keeps_what_was_said_before() throws Exception {
        assertThat(confirmed("maybe", "y", "y", "q")).hasSize(1);
        assertThat(screen.toString()).contains("Type y, n, e or q, or a key of speaker,");
        assertThat(confirmed("y")).hasSize(1);
        assertThat(confirmed()).isEmpty();
    }

    @Test
    void a_part_is_corrected_until_it_can_be_a_fact() throws Exception {
        List<Statement> confirmed =
                confirmed("n", "toward=Trump", "saidAt=yesterday", "saidAt=2016-11-11", "saidAt=2016-11-10", "y");

        assertThat(confirmed).hasSize(1);
        assertThat(confirmed.getFirst().when()).hasToString("2016-11-10");
        assertThat(screen.toString())
                .contains("saidAt: the article gives no day")
                .contains("saidAt: \"yesterday\" is no time")
                .contains("2016-11-11 is after the publication (2016-11-10)");
    }

    @Test
    void all_parts_are_gone_over_one_after_the_other() throws Exception {
        List<Statement> confirmed = confirmed(
                "e", "", "", "", "", "party", "cheers", "recognises", "", "", "", "", "", "", "", "", "", "y", "q");

        assertThat(confirmed.getFirst().stance()).isEqualTo(Stance.RECOGNISES);
        assertThat(confirmed.getFirst().actor().type().text()).isEqualTo("party");
        assertThat(screen.toString()).contains("stance: \"cheers\" is no stance");
    }
}
