package canvass;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Data goes one way through the house: one line a room, none ever switched off. */
@AnalyzeClasses(packages = "canvass", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule model_knows_nothing_else = room("model");

    @ArchTest
    static final ArchRule ledger_knows_the_model = room("ledger", "model");

    @ArchTest
    static final ArchRule feed_knows_the_model = room("feed", "model");

    @ArchTest
    static final ArchRule pack_knows_the_model_and_feeds = room("pack", "model", "feed");

    @ArchTest
    static final ArchRule count_knows_the_model = room("count", "model");

    @ArchTest
    static final ArchRule call_guesses_from_the_count = room("call", "model", "count");

    @ArchTest
    static final ArchRule official_knows_the_count_and_the_law = room("official", "model", "count");

    @ArchTest
    static final ArchRule recognition_knows_the_model = room("recognition", "model");

    @ArchTest
    static final ArchRule articles_are_read_without_a_file_a_socket_or_a_database = noClasses()
            .that(resideInAPackage("canvass.recognition.."))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.sql..", "java.net..", "java.nio.file..", "io.javalin..", "picocli.."));

    @ArchTest
    static final ArchRule what_a_reader_knows_needs_no_article = room("recognition.reading.knowledge", "model");

    @ArchTest
    static final ArchRule a_document_is_taken_apart_without_grammar =
            room("recognition.reading.document", "model", "recognition.reading.knowledge");

    @ArchTest
    static final ArchRule a_sentence_is_taken_apart_whoever_is_in_it = room(
            "recognition.reading.sentence", "model", "recognition.reading.document", "recognition.reading.knowledge");

    @ArchTest
    static final ArchRule people_are_known_whatever_they_hold = room(
            "recognition.reading.people",
            "recognition.reading.sentence",
            "recognition.reading.document",
            "recognition.reading.knowledge");

    @ArchTest
    static final ArchRule positions_are_found_by_whoever_learned_them = room(
            "recognition.reading.position",
            "model",
            "recognition.wording",
            "recognition.reading.people",
            "recognition.reading.sentence",
            "recognition.reading.document",
            "recognition.reading.knowledge");

    @ArchTest
    static final ArchRule reading_needs_no_marked_stories = noClasses()
            .that(resideInAPackage("canvass.recognition..")
                    .and(not(resideInAPackage("canvass.recognition.reading.learning.."))))
            .should()
            .dependOnClassesThat(resideInAPackage("canvass.recognition.reading.learning.."));

    @ArchTest
    static final ArchRule project_projects_plain_files = room("project", "model", "call");

    @ArchTest
    static final ArchRule standing_folds_the_count_from_the_ledger =
            room("standing", "model", "ledger", "count", "call", "official", "recognition");

    @ArchTest
    static final ArchRule backtest_scores_the_call = room("backtest", "call");

    @ArchTest
    static final ArchRule desk_runs_it =
            room("desk", "model", "ledger", "feed", "pack", "count", "call", "official", "recognition", "standing");

    @ArchTest
    static final ArchRule web_is_a_face = room(
            "web", "model", "ledger", "feed", "pack", "count", "call", "official", "recognition", "standing", "desk");

    @ArchTest
    static final ArchRule rooms_do_not_go_in_circles =
            slices().matching("canvass.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_command_line_holds_the_clock = noClasses()
            .that(resideInAnyPackage(
                    "canvass.model..",
                    "canvass.ledger..",
                    "canvass.feed..",
                    "canvass.pack..",
                    "canvass.count..",
                    "canvass.call..",
                    "canvass.official..",
                    "canvass.recognition..",
                    "canvass.project..",
                    "canvass.backtest..",
                    "canvass.standing..",
                    "canvass.desk.."))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time is passed in");

    @ArchTest
    static final ArchRule chance_is_passed_in = noClasses()
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("a replay gives the same answers to the byte");

    @ArchTest
    static final ArchRule votes_are_added_without_a_screen_a_socket_or_a_database = noClasses()
            .that(resideInAnyPackage("canvass.model..", "canvass.count..", "canvass.official.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.sql..", "java.net..", "java.nio.file..", "io.javalin..", "tools.jackson..", "picocli.."));

    @ArchTest
    static final ArchRule only_the_ledger_speaks_sql = noClasses()
            .that(resideInAPackage("canvass..").and(not(resideInAPackage("canvass.ledger.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.sqlite..", "org.postgresql.."));

    private static ArchRule room(String room, String... mayUse) {
        String[] allowed = Stream.concat(Stream.of(room), Arrays.stream(mayUse))
                .map(name -> "canvass." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage("canvass." + room + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("canvass..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(false);
    }

    @ArchTest
    static final ArchRule every_room_is_null_marked =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);
}
