package canvass.recognition.confirming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import canvass.model.Actor;
import canvass.model.ActorType;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Condition.Step;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitType;
import canvass.model.When;
import canvass.recognition.reading.ReadStatement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an article means, which election, when, and what a condition waits for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class ConfirmingTest {
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final String STORY = "Somebody said something about somebody else, somewhere.";
    private static final Election US = election("us-2020", "us");
    private static final Election MINNESOTA = election("mn-2020", "us/MN");

    private static Election election(String id, String unit) {
        var contest = new Contest(
                new ContestId(id + "/president"),
                "President",
                new UnitId(unit),
                List.of(
                        new Choice(new ChoiceId("biden"), "Joseph R. Biden Jr.", "Democratic"),
                        new Choice(new ChoiceId("trump"), "Donald J. Trump", "Republican"),
                        new Choice(new ChoiceId("west"), "Kanye West", "")),
                new CountingRule.Plurality());
        var units = new ArrayList<Unit>();
        Optional<UnitId> parent = Optional.empty();
        for (String part : unit.split("/", -1)) {
            var here = new UnitId(parent.map(p -> p + "/").orElse("") + part);
            units.add(new Unit(here, part, UnitType.STATE, parent, Optional.empty(), List.of(), OptionalLong.empty()));
            parent = Optional.of(here);
        }
        return new Election(
                new ElectionId(id), "An election", LocalDate.of(2020, 11, 3), EASTERN, List.of(contest), units);
    }

    private static ReadStatement reading(String speaker, String country, String toward, String condition, String at) {
        return new ReadStatement(
                speaker,
                "",
                "",
                country,
                Stance.WITHHOLDS,
                toward,
                "US-2020-president",
                condition,
                at,
                "",
                "",
                "",
                0,
                8,
                0.9);
    }

    private static Statement statement(ReadStatement reading) throws NotConfirmable {
        List<Actor> earlier = List.of(
                new Actor("Andres Manuel Lopez Obrador", "President", "", "MEX", ActorType.HEAD_OF_STATE),
                new Actor("Mohammed bin Zayed", "Crown Prince", "", "ARE", ActorType.GOVERNMENT),
                new Actor("Mohammed bin Salman", "Crown Prince", "", "SAU", ActorType.GOVERNMENT),
                new Actor("George W. Bush", "former President", "", "USA", ActorType.DOMESTIC),
                new Actor("Jeb Bush", "former Governor", "", "USA", ActorType.DOMESTIC));
        var publication = new Publication(
                "The Bugle", "https://example.org/1", "", When.onDay(LocalDate.of(2020, 11, 9), EASTERN));
        return new Confirming(US, earlier, publication, new ArticleText(STORY, "ab".repeat(32)), "Ada Able")
                .statement(Proposal.of(reading));
    }

    @ParameterizedTest
    @CsvSource({
        "Andrés Manuel López Obrador, MEX, Andres Manuel Lopez Obrador",
        "López Obrador, MEX, Andres Manuel Lopez Obrador",
        "López Obrador, ESP, López Obrador",
        "Mohammed bin Zayed, '', Mohammed bin Zayed",
        "George Bush, USA, George W. Bush",
        "Barbara Bush, USA, Barbara Bush",
    })
    void an_actor_is_found_by_any_spelling_and_only_in_the_same_country(String written, String country, String meant)
            throws NotConfirmable {
        assertThat(statement(reading(written, country, "Joe Biden", "", "2020-11-09"))
                        .actor()
                        .name())
                .isEqualTo(meant);
    }

    @Test
    void part_of_a_name_that_several_share_is_not_enough() {
        assertThatExceptionOfType(NotConfirmable.class)
                .isThrownBy(() -> statement(reading("Bush", "USA", "Joe Biden", "", "2020-11-09")))
                .withMessage("\"Bush\" may be George W. Bush or Jeb Bush; write the whole name");
    }

    @ParameterizedTest
    @CsvSource({
        "Biden, biden",
        "Joe Biden, biden",
        "Joseph Biden, biden",
        "Donald Trump, trump",
        "trump, trump",
        "the election, the election"
    })
    void who_stands_is_found_by_the_names_articles_use(String written, String meant) throws NotConfirmable {
        assertThat(statement(reading("Somebody", "POL", written, "", "2020-11-09"))
                        .toward()
                        .orElseThrow()
                        .text())
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"Jill Biden", "Donald Trump Jr.", "Hillary Clinton", "him"})
    void a_relative_is_not_who_stands(String written) {
        assertThatExceptionOfType(NotConfirmable.class)
                .isThrownBy(() -> statement(reading("Somebody", "POL", written, "", "2020-11-09")))
                .withMessageContaining("does not stand in us-2020");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-08, 2020-11-08",
        "2020-11, 2020-11-01/2020-11-09",
        "2020, 2020-01-01/2020-11-09",
        "2020-11-07/2020-11-08, 2020-11-07/2020-11-08",
        "2020-11-09T12:08:00+03:00, 2020-11-09T09:08:00Z",
        "2016, 2016-01-01/2016-12-31",
    })
    void a_month_or_a_year_ends_with_the_publication(String written, String meant) throws NotConfirmable {
        assertThat(statement(reading("Somebody", "POL", "Biden", "", written)).when())
                .hasToString(meant);
    }

    @ParameterizedTest
    @CsvSource({"''", "2020-11-10", "2020-12", "Monday", "2020-11-09/2020-11-08", "2020-11-31"})
    void what_is_no_day_before_the_publication_is_refused(String written) {
        assertThatExceptionOfType(NotConfirmable.class)
                .isThrownBy(() -> statement(reading("Somebody", "POL", "Biden", "", written)))
                .matches(refused -> refused.field().equals("saidAt"));
    }

    @Test
    void a_condition_keeps_what_is_awaited_and_the_steps_it_names() throws NotConfirmable {
        var condition = statement(reading(
                        "Somebody", "MEX", "Biden", "wait until all legal matters have been resolved", "2020-11-09"))
                .condition()
                .orElseThrow();

        assertThat(condition.text()).isEqualTo("all legal matters have been resolved");
        assertThat(condition.awaits()).containsExactly(Step.LITIGATION_ENDED);
        assertThat(ConditionSteps.of("hasta que el Colegio Electoral vote")).containsExactly(Step.ELECTORS_VOTE);
        assertThat(ConditionSteps.of("bis zum amtlichen Endergebnis")).containsExactly(Step.OFFICIAL_RESULT);
        assertThat(ConditionSteps.of("jusqu'à l'investiture")).containsExactly(Step.INAUGURATION);
        assertThat(ConditionSteps.of("he has had lunch")).isEmpty();
    }

    @Test
    void the_nations_election_is_meant_and_not_one_states_own() throws NotConfirmable {
        var elections = new Elections(List.of(MINNESOTA, US));

        assertThat(elections.find("US-2020-president").id()).hasToString("us-2020");
        assertThat(elections.find("US-2020-president:MN").id()).hasToString("us-2020");
        assertThat(elections.find("mn-2020").id()).hasToString("mn-2020");
        assertThatExceptionOfType(NotConfirmable.class)
                .isThrownBy(() -> elections.find("MN-2020-parliament"))
                .withMessageContaining(
                        "is not in this ledger, and no pack of it is at hand. Here are mn-2020, us-2020");
        assertThatExceptionOfType(NotConfirmable.class)
                .isThrownBy(() -> elections.find(""))
                .withMessageContaining("does not tell which election");
        assertThatExceptionOfType(NotConfirmable.class)
                .isThrownBy(() -> new Elections(List.of(US, election("us-2020-again", "us"))).find("US-2020-president"))
                .withMessageContaining("may be any of us-2020, us-2020-again; write which");
    }
}
