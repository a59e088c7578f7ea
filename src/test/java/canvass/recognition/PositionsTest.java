package canvass.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Actor;
import canvass.model.ActorType;
import canvass.model.ChoiceId;
import canvass.model.Citation;
import canvass.model.Condition;
import canvass.model.ElectionId;
import canvass.model.Recorded;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Toward;
import canvass.model.When;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How statements become positions. Days are counted from an imagined election's projection. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class PositionsTest {
    private static final Instant PROJECTED = Instant.parse("2020-11-07T16:00:00Z");
    private static final Toward WINNER = new Toward.OfChoice(new ChoiceId("biden"));

    private final List<Recorded<Statement>> said = new ArrayList<>();

    private void says(int day, Actor actor, Stance stance, Toward toward, Condition.Step... awaits) {
        Optional<Condition> condition =
                awaits.length == 0 ? Optional.empty() : Optional.of(new Condition("some step", List.of(awaits)));
        Instant at = PROJECTED.plus(Duration.ofDays(day));
        said.add(new Recorded<>(
                said.size() + 1L,
                Instant.EPOCH,
                new Statement(
                        new ElectionId("us-2020"),
                        actor,
                        stance,
                        Optional.of(toward),
                        condition,
                        "",
                        "",
                        "",
                        new When.Exactly(at),
                        at,
                        new Citation("a publisher", "an address", "", ""),
                        1,
                        Optional.empty())));
    }

    private static Actor actor(String name, ActorType type, String country, String onBehalfOf) {
        return new Actor(name, "", onBehalfOf, country, type);
    }

    private static Actor president(String name, String country) {
        return actor(name, ActorType.HEAD_OF_STATE, country, "");
    }

    private static Actor spokesman(String name, String country) {
        return actor(name, ActorType.GOVERNMENT, country, "government of " + country);
    }

    private static Actor candidate(String name) {
        return actor(name, ActorType.CANDIDATE, "USA", "");
    }

    private static Milestones milestones(Map<Condition.Step, Integer> days) {
        var reached = new java.util.HashMap<Condition.Step, Instant>();
        days.forEach((step, day) -> reached.put(step, PROJECTED.plus(Duration.ofDays(day))));
        return new Milestones(Optional.of(PROJECTED), reached);
    }

    @Test
    void a_later_statement_of_the_same_actor_supersedes_and_the_earlier_stays() {
        says(1, president("Somebody", "POL"), Stance.WITHHOLDS, WINNER);
        says(38, president("Somebody", "POL"), Stance.CONGRATULATES, WINNER);

        Positions positions = Positions.of(said);

        assertThat(positions.with(Stance.WITHHOLDS)).isEmpty();
        assertThat(positions.with(Stance.CONGRATULATES))
                .singleElement()
                .satisfies(p -> assertThat(p.earlier())
                        .extracting(e -> e.fact().stance())
                        .containsExactly(Stance.WITHHOLDS));
        assertThat(positions.statements()).hasSize(2);
    }

    @Test
    void a_spokesmans_word_ends_with_the_presidents_but_an_opposition_leaders_does_not() {
        says(1, actor("A critic", ActorType.OPPOSITION, "RUS", ""), Stance.CONGRATULATES, WINNER);
        says(2, spokesman("A spokesman", "RUS"), Stance.WITHHOLDS, WINNER);
        says(38, president("The president", "RUS"), Stance.CONGRATULATES, WINNER);

        assertThat(Positions.of(said).all())
                .extracting(p -> p.latest().fact().actor().name())
                .containsExactly("A critic", "The president");
    }

    @Test
    void two_persons_of_one_state_keep_their_own_positions() {
        says(1, actor("The prime minister", ActorType.GOVERNMENT, "ISR", ""), Stance.CONGRATULATES, WINNER);
        says(1, president("The president", "ISR"), Stance.CONGRATULATES, WINNER);

        assertThat(Positions.of(said).all()).hasSize(2);
    }

    @Test
    void a_condition_is_met_by_the_first_of_its_steps_and_followed_by_what_that_state_says_next() {
        says(
                2,
                spokesman("A spokesman", "RUS"),
                Stance.WITHHOLDS,
                WINNER,
                Condition.Step.CONCESSION,
                Condition.Step.OFFICIAL_RESULT);
        says(38, president("The president", "RUS"), Stance.CONGRATULATES, WINNER);

        ConditionKept kept = Positions.of(said)
                .conditions(milestones(Map.of(Condition.Step.OFFICIAL_RESULT, 32, Condition.Step.ELECTORS_VOTE, 37)))
                .getFirst();

        assertThat(kept.step()).isEqualTo(Condition.Step.OFFICIAL_RESULT);
        assertThat(kept.then().orElseThrow().fact().actor().name()).isEqualTo("The president");
        assertThat(kept.daysLater()).hasValue(6);
    }

    @Test
    void a_condition_that_is_not_met_has_no_day() {
        says(2, president("Somebody", "MEX"), Stance.WITHHOLDS, WINNER, Condition.Step.LITIGATION_ENDED);

        ConditionKept kept = Positions.of(said).conditions(milestones(Map.of())).getFirst();

        assertThat(kept.metAt()).isEmpty();
        assertThat(kept.daysLater()).isEmpty();
    }

    @Test
    void a_concession_is_strong_when_it_names_the_winner_and_can_be_withdrawn() {
        says(1, candidate("The loser"), Stance.CONCEDES, WINNER);
        assertThat(Positions.of(said).concession().orElseThrow().strength()).isEqualTo(Concession.Strength.STRONG);

        says(2, candidate("The loser"), Stance.RETRACTS, WINNER);
        assertThat(Positions.of(said).concession().orElseThrow().withdrawn()).isPresent();

        says(36, candidate("The loser"), Stance.CONCEDES, new Toward.Named("the handover"));
        Concession last = Positions.of(said).concession().orElseThrow();
        assertThat(last.strength()).isEqualTo(Concession.Strength.WEAK);
        assertThat(last.withdrawn()).isEmpty();
    }

    @Test
    void somebody_elses_dispute_does_not_withdraw_a_concession() {
        says(1, candidate("The loser"), Stance.CONCEDES, WINNER);
        says(2, president("Somebody", "POL"), Stance.DISPUTES, WINNER);

        assertThat(Positions.of(said).concession().orElseThrow().withdrawn()).isEmpty();
    }

    @Test
    void lags_are_of_the_first_acceptance_and_may_be_below_zero() {
        says(-1, president("Early", "FJI"), Stance.CONGRATULATES, WINNER);
        says(18, president("Late", "CHN"), Stance.CONGRATULATES, WINNER);
        says(20, president("Late", "CHN"), Stance.CONGRATULATES, WINNER);

        List<Lag> lags = Positions.of(said).lags(milestones(Map.of(Condition.Step.ELECTORS_VOTE, 37)));

        assertThat(lags)
                .extracting(l -> l.fromProjection().orElseThrow().toDays())
                .containsExactly(-1L, 18L);
        assertThat(lags)
                .extracting(l -> l.fromElectorsVote().orElseThrow().toDays())
                .containsExactly(-38L, -19L);
        assertThat(lags).allMatch(l -> l.fromCertification().isEmpty());
    }
}
