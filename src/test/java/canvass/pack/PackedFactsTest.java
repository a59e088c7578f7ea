package canvass.pack;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.feed.Feeds;
import canvass.feed.Intake;
import canvass.feed.Received;
import canvass.model.Act;
import canvass.model.ChoiceVotes;
import canvass.model.CountingRule;
import canvass.model.Fact;
import canvass.model.OfficialAct;
import canvass.model.Problem;
import canvass.model.RaceCall;
import canvass.model.UnitType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls, acts and statements that ship with Canvass, held against each other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class PackedFactsTest {
    private static final Path DATA = Path.of("data");
    private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");

    /** Everything that was found, good or bad. */
    private record Found(List<Fact> facts, List<Problem> problems) implements Intake {
        @Override
        public void accept(Fact fact) {
            facts.add(fact);
        }

        @Override
        public void warn(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void refuse(Problem problem) {
            problems.add(problem);
        }

        <F> List<F> of(Class<F> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    private static Found facts(String id) throws Exception {
        ElectionPack pack = ElectionPack.read(DATA.resolve(id));
        var found = new Found(new ArrayList<>(), new ArrayList<>());
        for (Path file : pack.facts()) {
            var received = new Received(file, RECEIVED, Optional.empty());
            Feeds.recognise(received.sample()).orElseThrow().read(received, pack.election(), found);
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-2020", "us-2016", "mn-2020", "bo-2019"})
    void every_line_is_a_fact_of_its_own_with_a_source(String id) throws Exception {
        Found found = facts(id);

        assertThat(found.problems()).isEmpty();
        assertThat(found.facts()).isNotEmpty();
    }

    @Test
    void every_state_and_the_district_of_columbia_certified_between_the_fifth_of_november_and_the_ninth_of_december()
            throws Exception {
        var certified = new HashSet<String>();
        for (OfficialAct act : facts("us-2020").of(OfficialAct.class)) {
            if (act.act() instanceof Act.Certified) {
                certified.add(act.jurisdiction().text());
                assertThat(act.effectiveAt()).isBetween("2020-11-05T00:00:00Z", "2020-12-10T12:00:00Z");
            }
        }
        var election = ElectionPack.read(DATA.resolve("us-2020")).election();
        assertThat(certified)
                .isEqualTo(election.units().stream()
                        .filter(u -> u.type() == UnitType.STATE)
                        .map(u -> u.id().text())
                        .collect(Collectors.toSet()));
    }

    @Test
    void the_states_electors_vote_as_the_whole_is_told_306_to_232() throws Exception {
        var sum = new TreeMap<String, Long>();
        var told = new TreeMap<String, Long>();
        for (OfficialAct act : facts("us-2020").of(OfficialAct.class)) {
            if (act.act() instanceof Act.ElectorsVoted(var electors)) {
                var into = act.jurisdiction().text().equals("us") ? told : sum;
                for (ChoiceVotes v : electors) {
                    into.merge(v.choice().text(), v.votes(), Long::sum);
                }
            }
        }
        assertThat(sum).isEqualTo(told).hasToString("{biden=306, trump=232}");
    }

    @Test
    void the_states_that_ap_had_called_on_the_ninth_of_november_make_the_290_it_told() throws Exception {
        var election = ElectionPack.read(DATA.resolve("us-2020")).election();
        var rule = (CountingRule.Electors) election.contests().iterator().next().rule();
        int electors = 0;
        for (RaceCall call : facts("us-2020").of(RaceCall.class)) {
            boolean counts = call.caller().equals("AP")
                    && call.choice().text().equals("biden")
                    && call.effectiveAt().isBefore(Instant.parse("2020-11-09T12:00:00Z"));
            if (counts) {
                electors += rule.allocations().stream()
                        .filter(a -> a.contest().equals(call.contest()))
                        .mapToInt(a -> a.electors())
                        .sum();
            }
        }
        assertThat(electors).isEqualTo(290);
    }
}
