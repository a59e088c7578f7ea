package canvass.standing;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Act;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Citation;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.CountingRule;
import canvass.model.Moment;
import canvass.model.OfficialAct;
import canvass.model.RaceCall;
import canvass.model.Recorded;
import canvass.model.UnitId;
import canvass.model.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What of the facts that are not counts is in view, and which calls stand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class ChronicleTest {
    private static final ContestId FLORIDA = new ContestId("us-2000/president/FL");
    private static final Instant NIGHT = Instant.parse("2000-11-08T02:00:00Z");
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    private final Chronicle chronicle = new Chronicle();
    private int number;

    private void calls(RaceCall.Kind kind, int minutes, int line) {
        Instant at = NIGHT.plusSeconds(60L * minutes);
        chronicle.addCall(new Recorded<>(
                ++number,
                NIGHT,
                new RaceCall(
                        FLORIDA,
                        new ChoiceId("gore"),
                        "A network",
                        kind,
                        OptionalInt.empty(),
                        new When.Exactly(at),
                        at,
                        citation(),
                        line)));
    }

    private void certifies(When when, Instant published) {
        chronicle.addAct(new Recorded<>(
                ++number,
                NIGHT,
                new OfficialAct(
                        FLORIDA,
                        new UnitId("us/FL"),
                        "the commission",
                        new Act.Certified(List.of()),
                        "",
                        when,
                        published,
                        citation(),
                        1)));
    }

    private static Citation citation() {
        return new Citation("a publisher", "an address", "", "");
    }

    private Chronicle.View at(Instant asOf) {
        return chronicle.at(Moment.asOf(asOf));
    }

    private static Contest florida() {
        return new Contest(
                FLORIDA,
                "Florida",
                new UnitId("us/FL"),
                List.of(new Choice(new ChoiceId("gore"), "Gore", "")),
                new CountingRule.Plurality());
    }

    @Test
    void a_call_that_is_taken_back_stands_no_more_and_is_remembered() {
        calls(RaceCall.Kind.MADE, 0, 1);
        calls(RaceCall.Kind.RETRACTED, 120, 2);

        var before = new CallFold(at(NIGHT.plusSeconds(60)).calls());
        assertThat(before.projections(florida())).hasSize(1);
        assertThat(before.retracted(FLORIDA)).isEmpty();
        var after = new CallFold(at(NIGHT.plusSeconds(9000)).calls());
        assertThat(after.projections(florida())).isEmpty();
        assertThat(after.retracted(FLORIDA)).hasSize(1);
    }

    @Test
    void what_two_documents_tell_alike_is_told_once_as_the_newer_has_it() {
        calls(RaceCall.Kind.MADE, 0, 1);
        calls(RaceCall.Kind.MADE, 0, 7);

        assertThat(at(NIGHT).calls())
                .singleElement()
                .satisfies(c -> assertThat(c.number()).isEqualTo(2));
    }

    @Test
    void a_day_is_in_view_from_its_end_and_may_have_been_before() {
        When day = When.onDay(LocalDate.of(2000, 11, 26), EASTERN);
        certifies(day, day.counts());

        Instant midday = Instant.parse("2000-11-26T17:00:00Z");
        assertThat(at(midday).acts()).isEmpty();
        assertThat(at(midday).maybe()).hasSize(1);
        assertThat(at(Instant.parse("2000-11-27T05:00:00Z")).acts()).hasSize(1);
        assertThat(at(Instant.parse("2000-11-27T05:00:00Z")).maybe()).isEmpty();
        assertThat(at(Instant.parse("2000-11-26T04:59:59Z")).maybe()).isEmpty();
    }

    @Test
    void what_was_made_public_later_was_not_known_before() {
        Instant done = Instant.parse("2000-11-26T17:00:00Z");
        certifies(new When.Exactly(done), done.plusSeconds(3600));

        assertThat(chronicle.at(Moment.asOf(done).knownAt(done)).acts()).isEmpty();
        assertThat(chronicle
                        .at(Moment.asOf(done).knownAt(done.plusSeconds(3600)))
                        .acts())
                .hasSize(1);
    }
}
