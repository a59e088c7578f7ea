package canvass.feed;

import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Contest;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.Problem;
import canvass.model.UnitId;
import canvass.model.UnitsReporting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Turns one state's race page into reports: the state's totals over time and now, its districts, its counties. */
final class RacePageReports {
    private final RacePageJson page;
    private final Times times;
    private final Gate gate;
    private final Places places;
    private final Contests contests;
    private final UnitId state;
    private final CandidateKeys keys;
    private final Contest contest;
    private final Set<UnitId> summed = new HashSet<>();
    private final Map<ChoiceId, Long> countySums = new HashMap<>();

    /** @throws Refused when the election has no such state, or no contest of it with these candidates */
    RacePageReports(RacePageJson page, Election election, Times times, Gate gate) throws Refused {
        this.page = page;
        this.times = times;
        this.gate = gate;
        places = new Places(election);
        contests = new Contests(election, places);
        JsonSpot race = page.race();
        state = places.state(race.text("state_id"), race.line(), race.field("state_id"));
        keys = new CandidateKeys(page.list("candidates"));
        contest = contests.of(state, keys.choices(), race.line());
    }

    /** Hands everything to the gate. The time series goes first, so that of its last entry the fuller report holds. */
    void handOn() throws Refused {
        var series = new Reports(gate, Reports.Disagreement.REFUSED);
        each("timeseries", entry -> series.accept(reading(entry), entry.path()));
        stateTotal();
        each("congressional_districts", this::district);
        var counties = new Reports(gate, Reports.Disagreement.REFUSED);
        each("counties", county -> county(county, counties));
        compareCountiesWithState();
    }

    private interface Body {
        void read(JsonSpot spot) throws Refused;
    }

    private void each(String list, Body body) {
        for (JsonSpot spot : page.list(list)) {
            try {
                body.read(spot);
            } catch (Refused e) {
                gate.refuse(e.problem());
            }
        }
    }

    /**
     * One entry of the time series. Its shares are rounded to a tenth of a percent, in a large state thousands of votes, so
     * votes by choice are not derived from them. Entries out of the order of time are taken as they are.
     */
    private CountReport reading(JsonSpot entry) throws Refused {
        Instant time = times.read(entry.text("timestamp"), entry.line(), entry.field("timestamp"));
        return new CountReport(
                contest.id(),
                state,
                CountType.TOTAL,
                time,
                time,
                List.of(),
                OptionalLong.of(entry.votes("votes")),
                Optional.empty(),
                expected(entry),
                entry.line());
    }

    private void stateTotal() throws Refused {
        JsonSpot race = page.race();
        var votes = new ArrayList<ChoiceVotes>();
        for (JsonSpot candidate : page.list("candidates")) {
            ChoiceId choice = keys.choice(candidate.text("candidate_key"), contest, candidate);
            votes.add(new ChoiceVotes(choice, candidate.votes("votes")));
        }
        var report = total(contest, state, race, votes, units(race, "precincts_reporting", "precincts_total"));
        gate.accept(report);
        new Reports(gate, Reports.Disagreement.REFUSED).compareWithTotal(report, contest, race.field("votes"));
    }

    /** A district that appoints electors of its own; where the election has no contest of it, it is left out. */
    private void district(JsonSpot district) throws Refused {
        String name = state.shortName() + "-" + district.text("name").replaceAll("\\D", "");
        Optional<UnitId> unit = places.find(name).filter(u -> places.isInside(u, state));
        Contest own = unit.isEmpty() ? contest : contests.of(unit.get(), keys.choices(), district.line());
        if (unit.isEmpty() || !own.unit().equals(unit.get())) {
            gate.warn(new Problem(
                    "unknown-unit",
                    district.line(),
                    district.field("name"),
                    "the election has no contest of district " + name
                            + "; it was left out, define it if it has electors"));
            return;
        }
        List<ChoiceVotes> votes = votes(district.inside("results"), own);
        gate.accept(total(own, unit.get(), district, votes, units(district, "reporting", "precincts")));
    }

    private void county(JsonSpot county, Reports reports) throws Refused {
        UnitId unit = places.unitByFips(county.text("fips"), state, county.line(), county.field("fips"));
        List<ChoiceVotes> votes = votes(county.inside("results"), contest);
        var report = total(contest, unit, county, votes, units(county, "reporting", "precincts"));
        reports.accept(report, county.path());
        reports.compareWithTotal(report, contest, county.field("votes"));
        if (summed.add(unit)) {
            votes.forEach(v -> countySums.merge(v.choice(), v.votes(), Long::sum));
        }
        if (county.has("absentee_votes") && county.votes("absentee_votes") > 0) {
            reports.accept(absentee(report, county), county.path());
        }
    }

    private CountReport absentee(CountReport total, JsonSpot county) throws Refused {
        return new CountReport(
                total.contest(),
                total.unit(),
                CountType.ABSENTEE,
                total.effectiveAt(),
                total.publishedAt(),
                votes(county.inside("results_absentee"), contest),
                OptionalLong.of(county.votes("absentee_votes")),
                Optional.empty(),
                OptionalInt.empty(),
                total.line());
    }

    private CountReport total(Contest about, UnitId unit, JsonSpot spot, List<ChoiceVotes> votes, UnitsReporting units)
            throws Refused {
        // Districts have no time of their own; they are as new as the page.
        JsonSpot timed = spot.has("last_updated") ? spot : page.race();
        Instant time = times.read(timed.text("last_updated"), timed.line(), timed.field("last_updated"));
        return new CountReport(
                about.id(),
                unit,
                CountType.TOTAL,
                time,
                time,
                votes,
                OptionalLong.of(spot.votes("votes")),
                Optional.of(units),
                expected(spot),
                spot.line());
    }

    private List<ChoiceVotes> votes(JsonSpot results, Contest about) throws Refused {
        var votes = new ArrayList<ChoiceVotes>();
        for (String key : results.names()) {
            ChoiceId choice = keys.choice(key, about, results);
            if (votes.stream().anyMatch(v -> v.choice().equals(choice))) {
                throw new Refused(
                        "contradicting-lines",
                        results.line(),
                        results.field(key),
                        "votes of " + choice + " stand here twice; send the original page");
            }
            votes.add(new ChoiceVotes(choice, results.votes(key)));
        }
        return votes;
    }

    private static UnitsReporting units(JsonSpot spot, String reporting, String total) throws Refused {
        return Counts.units(
                spot.number(reporting), spot.field(reporting), spot.number(total), spot.field(total), spot.line());
    }

    private static OptionalInt expected(JsonSpot spot) throws Refused {
        return spot.has("eevp")
                ? OptionalInt.of(Counts.basisPoints(spot.number("eevp"), spot.line(), spot.field("eevp")))
                : OptionalInt.empty();
    }

    /** The state's totals are reports of the state and never added to its counties'; where they differ, somebody should ask. */
    private void compareCountiesWithState() throws Refused {
        var differing = new ArrayList<String>();
        for (JsonSpot candidate : page.list("candidates")) {
            ChoiceId choice = keys.choice(candidate.text("candidate_key"), contest, candidate);
            long stated = candidate.votes("votes");
            long sum = countySums.getOrDefault(choice, 0L);
            if (stated != sum) {
                differing.add(choice + " " + stated + " and " + sum);
            }
        }
        if (!differing.isEmpty() && !countySums.isEmpty()) {
            JsonSpot race = page.race();
            gate.warn(new Problem(
                    "total-differs",
                    race.line(),
                    race.field("candidates"),
                    "the state's totals are not the sums of its counties: " + String.join(", ", differing)
                            + "; both are kept, ask the source which is right"));
        }
    }
}
