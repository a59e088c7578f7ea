package canvass.official;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.Act;
import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Citation;
import canvass.model.ContestId;
import canvass.model.OfficialAct;
import canvass.model.Recorded;
import canvass.model.UnitId;
import canvass.model.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What really happened in 2020, and what the law forbids. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class OfficialPathTest {
    private static final ElectionActs US = ElectionActs.of("us-2020");

    private static String path(String unit, String contest) {
        return ElectionActs.told(US.path(unit, contest));
    }

    @Test
    void georgia_certifies_in_error_takes_it_back_certifies_is_recounted_and_certifies_again() {
        assertThat(path("us/GA", "us-2020/president/GA"))
                .isEqualTo("audit-ordered audit certification>Certified certification-withdrawn>Uncertified"
                        + " certification>Certified electors-appointed>Certified recount-requested>Recounting"
                        + " recount>Certified certification>Certified electors-vote>ElectorsVoted");
    }

    @Test
    void georgia_has_a_certificate_in_force_while_it_is_recounted() {
        OfficialPath path = US.asOf("2020-12-01T00:00:00Z").path("us/GA", "us-2020/president/GA");

        assertThat(path.stage().isRecounting()).isTrue();
        assertThat(path.stage().certificate().orElseThrow().fact().effectiveAt())
                .isEqualTo("2020-11-20T21:00:00Z");
    }

    @Test
    void wisconsin_recounts_two_counties_before_it_certifies() {
        assertThat(path("us/WI", "us-2020/president/WI"))
                .isEqualTo("recount-requested>Recounting recount-ordered>Recounting recount>Uncertified"
                        + " certification>Certified electors-appointed>Certified electors-vote>ElectorsVoted");
        var order = (Act.RecountOrdered) US.path("us/WI", "us-2020/president/WI").moves().stream()
                .map(m -> m.act().fact().act())
                .filter(Act.RecountOrdered.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(order.scope()).hasToString("[us/WI/55025, us/WI/55079]");
    }

    @Test
    void a_county_board_in_michigan_deadlocks_and_turns() {
        assertThat(path("us/MI/26163", "us-2020/president/MI")).isEqualTo("certification-refused canvass>Uncertified");
    }

    @Test
    void nothing_that_was_reported_of_2020_is_refused() {
        var refused = new ArrayList<String>();
        record Place(UnitId unit, ContestId contest) {}
        US.acts().stream()
                .map(a -> new Place(a.fact().jurisdiction(), a.fact().contest()))
                .filter(place -> !place.unit().text().equals("us"))
                .distinct()
                .forEach(place -> US.path(place.unit().text(), place.contest().text())
                        .refused()
                        .forEach(r ->
                                refused.add(place + " " + r.act().fact().act().code() + " " + r.why())));

        assertThat(refused).isEmpty();
    }

    @Test
    void bolivia_stops_its_count_goes_on_proclaims_and_is_annulled() {
        assertThat(ElectionActs.told(ElectionActs.of("bo-2019").path("bo", "bo-2019/president")))
                .isEqualTo("count-stopped count-resumed certification>Certified audit annulment>Voided");
    }

    @Test
    void texas_against_four_states_is_open_for_four_days() {
        List<Dispute> open = Dispute.among(US.asOf("2020-12-10T00:00:00Z").acts()).stream()
                .filter(d -> d.suit().name().equals("Texas v. Pennsylvania"))
                .toList();
        assertThat(open).hasSize(1).allMatch(Dispute::isOpen);

        Dispute decided = Dispute.among(US.acts()).stream()
                .filter(d -> d.suit().name().equals("Texas v. Pennsylvania"))
                .findFirst()
                .orElseThrow();
        assertThat(decided.outcome()).contains(Act.Outcome.DENIED);
        assertThat(decided.filed().orElseThrow().fact().when()).hasToString("2020-12-07");
    }

    @Test
    void nevada_pennsylvania_and_arizona_are_sued_before_and_after_they_certify() {
        for (String state : List.of("us/NV", "us/PA", "us/AZ")) {
            Instant certified = US.path(state, "us-2020/president/" + state.substring(3))
                    .stage()
                    .certificate()
                    .orElseThrow()
                    .fact()
                    .effectiveAt();
            List<Instant> filed = Dispute.among(US.acts()).stream()
                    .filter(d -> d.jurisdiction().text().equals(state))
                    .flatMap(d -> d.filed().stream())
                    .map(f -> f.fact().effectiveAt())
                    .toList();
            assertThat(filed).as(state).anyMatch(t -> t.isBefore(certified)).anyMatch(t -> t.isAfter(certified));
        }
    }

    @Test
    void the_objections_to_arizona_and_pennsylvania_fail() {
        List<Act.ObjectionDecided> objections = US.acts().stream()
                .map(a -> a.fact().act())
                .filter(Act.ObjectionDecided.class::isInstance)
                .map(Act.ObjectionDecided.class::cast)
                .toList();

        assertThat(objections).hasSize(2).noneMatch(Act.ObjectionDecided::isSustained);
    }

    // What the law forbids: each is a fact that somebody could report.

    private static Recorded<OfficialAct> act(int number, String unit, Act act) {
        return new Recorded<>(
                number,
                Instant.EPOCH,
                new OfficialAct(
                        new ContestId("us-2020/president"),
                        new UnitId(unit),
                        "somebody",
                        act,
                        "",
                        new When.Exactly(Instant.parse("2020-11-20T00:00:00Z").plusSeconds(number)),
                        Instant.parse("2020-11-20T00:00:00Z"),
                        new Citation("a publisher", "an address", "", ""),
                        number));
    }

    private static String told(String unit, Optional<Closeness> closeness, Act... acts) {
        var recorded = new ArrayList<Recorded<OfficialAct>>();
        for (int i = 0; i < acts.length; i++) {
            recorded.add(act(i + 1, unit, acts[i]));
        }
        var id = new UnitId(unit);
        return ElectionActs.told(OfficialPath.of(
                id,
                new ContestId("us-2020/president"),
                recorded,
                Procedures.shipped().find(id, LocalDate.of(2020, 11, 3)),
                a -> closeness));
    }

    private static final Act CERTIFIED = new Act.Certified(List.of());
    private static final Act VOTED = new Act.ElectorsVoted(List.of(new ChoiceVotes(new ChoiceId("biden"), 11)));
    private static final Act REQUESTED = new Act.RecountRequested("a campaign", List.of());

    @Test
    void electors_cannot_vote_before_anything_is_certified() {
        assertThat(told("us/AZ", Optional.empty(), VOTED)).isEqualTo("electors-vote!NOT_CERTIFIED");
    }

    @Test
    void a_recount_cannot_be_asked_for_where_the_law_knows_none_on_request() {
        assertThat(told("us/AZ", Optional.empty(), CERTIFIED, REQUESTED))
                .isEqualTo("certification>Certified recount-requested!NO_RECOUNT_ON_REQUEST");
    }

    @Test
    void a_recount_cannot_be_asked_for_beyond_the_margin_of_the_law() {
        var wide = Optional.of(new Closeness(3_240_867, 1_649_852, 1_591_015));
        assertThat(told("us/WI", wide, REQUESTED)).isEqualTo("recount-requested!MARGIN_TOO_WIDE");
        var close = Optional.of(new Closeness(3_298_041, 1_630_673, 1_610_065));
        assertThat(told("us/WI", close, REQUESTED)).isEqualTo("recount-requested>Recounting");
    }

    @Test
    void nothing_is_certified_while_a_recount_is_open() {
        assertThat(told("us/WI", Optional.empty(), REQUESTED, CERTIFIED, new Act.Recounted(List.of()), CERTIFIED))
                .isEqualTo("recount-requested>Recounting certification!RECOUNT_OPEN recount>Uncertified"
                        + " certification>Certified");
    }

    @Test
    void nothing_is_recounted_that_nobody_asked_for() {
        assertThat(told("us/WI", Optional.empty(), new Act.Recounted(List.of())))
                .isEqualTo("recount!NO_RECOUNT_OPEN");
    }

    @Test
    void after_the_electors_have_voted_nothing_is_certified_or_withdrawn() {
        assertThat(told("us/PA", Optional.empty(), CERTIFIED, VOTED, CERTIFIED, new Act.CertificationWithdrawn()))
                .isEqualTo("certification>Certified electors-vote>ElectorsVoted certification!ELECTORS_HAVE_VOTED"
                        + " certification-withdrawn!ELECTORS_HAVE_VOTED");
    }

    @Test
    void what_is_annulled_stays_annulled() {
        assertThat(told("us/PA", Optional.empty(), new Act.Annulled(), CERTIFIED, VOTED))
                .isEqualTo("annulment>Voided certification!ANNULLED electors-vote!ANNULLED");
    }
}
