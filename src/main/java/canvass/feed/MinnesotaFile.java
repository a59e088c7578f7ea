package canvass.feed;

import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Contest;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.Problem;
import canvass.model.UnitId;
import canvass.model.UnitType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** One Minnesota media file: its lines gathered into one report for each county, or for the state. */
final class MinnesotaFile {
    private static final int MOST_OFFICES_NAMED = 20;

    /** The lines of one unit; all say what the first says of its units and total. */
    private record Area(UnitId unit, MinnesotaLine first, Map<ChoiceId, MinnesotaLine> lines) {}

    private final Instant time;
    private final Gate gate;
    private final Places places;
    private final Election election;
    private final UnitId state;
    private Optional<Contest> contest = Optional.empty();
    private final Map<UnitId, Area> areas = new LinkedHashMap<>();
    private final Map<String, Long> otherOffices = new LinkedHashMap<>();

    /** @throws Refused when the election has no Minnesota */
    MinnesotaFile(Election election, Instant time, Gate gate) throws Refused {
        this.election = election;
        this.time = time;
        this.gate = gate;
        places = new Places(election);
        state = places.state("MN", 0, "");
    }

    /** @throws Refused when the line cannot be used */
    void read(MinnesotaLine line) throws Refused {
        if (!line.office().isPresident()) {
            // The site publishes all offices in this shape; those beside the President's are not this contest's.
            if (otherOffices.size() < MOST_OFFICES_NAMED) {
                otherOffices.putIfAbsent(line.office().toString(), line.number());
            }
            return;
        }
        UnitId unit =
                line.fips().isEmpty() ? state : places.unitByFips(line.fips().get(), state, line.number(), "county");
        Area area = areas.computeIfAbsent(unit, u -> new Area(u, line, new LinkedHashMap<>()));
        requireAlike(area, line);
        count(area, line);
    }

    private static void requireAlike(Area area, MinnesotaLine line) throws Refused {
        boolean sameUnits = area.first().units().equals(line.units());
        if (!sameUnits || area.first().total() != line.total()) {
            throw new Refused(
                    "contradicting-lines",
                    line.number(),
                    sameUnits ? "total" : "units reporting",
                    area.unit() + " says otherwise on line " + area.first().number() + " than on line " + line.number()
                            + "; fetch the file again and send it whole");
        }
    }

    private void count(Area area, MinnesotaLine line) throws Refused {
        MinnesotaLine earlier = area.lines().putIfAbsent(choice(line.name(), line.number()), line);
        if (earlier == null) {
            return;
        }
        String said = area.unit() + " has " + line.name() + " on line " + earlier.number() + " as well, with ";
        if (earlier.votes() != line.votes()) {
            throw new Refused(
                    "contradicting-lines",
                    line.number(),
                    "votes",
                    said + earlier.votes() + " votes; remove the wrong one of line " + earlier.number() + " and line "
                            + line.number());
        }
        gate.warn(new Problem(
                "duplicate-line", line.number(), "name", said + "the same votes; it was left out, remove one of them"));
    }

    /** The choice of exactly this name; the first one settles which of the state's contests the file is about. */
    private ChoiceId choice(String name, long line) throws Refused {
        if (contest.isEmpty()) {
            contest = Optional.of(contestWith(name, line));
        }
        Contest known = contest.get();
        return named(known, name).orElseThrow(() -> Contests.unknownChoice(known, name, line, "name"));
    }

    private Contest contestWith(String name, long line) throws Refused {
        return election.contestsIn(state).stream()
                .filter(Contests::takesCounts)
                .filter(c -> named(c, name).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "unknown-choice",
                        line,
                        "name",
                        "no contest of " + election.id() + " in " + state + " has a choice named exactly "
                                + Counts.shown(name) + "; read the file into the election that has"));
    }

    private static Optional<ChoiceId> named(Contest contest, String name) {
        return contest.choices().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .map(Choice::id);
    }

    /**
     * Hands the reports on.
     *
     * @throws Refused when nothing in the file is of use, or a unit lacks choices of the contest
     */
    void finish() throws Refused {
        if (areas.isEmpty() && !gate.hasRefused()) {
            throw new Refused(
                    "no-usable-lines",
                    0,
                    "office",
                    "no line is of office " + MinnesotaLine.PRESIDENT + " (President)" + offices()
                            + "; send USPresCty.txt or USPres.txt");
        }
        otherOffices.forEach((office, line) -> gate.warn(new Problem(
                "other-office",
                line,
                "office",
                "lines of office " + office + " were left out; only " + MinnesotaLine.PRESIDENT + " is read")));
        warnOfMissingCounties();
        if (contest.isPresent()) {
            handOn(contest.get());
        }
    }

    private void handOn(Contest about) throws Refused {
        var reports = new Reports(gate, Reports.Disagreement.REFUSED);
        for (Area area : areas.values()) {
            requireComplete(area, about);
            CountReport report = report(area, about);
            reports.accept(report, "county");
            reports.compareWithTotal(report, about, "total");
        }
    }

    private void warnOfMissingCounties() {
        List<UnitId> counties = election.children(state).stream()
                .filter(unit -> election.get(unit).type() == UnitType.COUNTY)
                .toList();
        long there = counties.stream().filter(areas::containsKey).count();
        if (there > 0 && there < counties.size()) {
            gate.warn(new Problem(
                    "missing-units",
                    0,
                    "county",
                    "only " + there + " of " + counties.size() + " counties are in the file; check that it is whole"));
        }
    }

    private String offices() {
        return otherOffices.isEmpty() ? "" : ", but of " + String.join(", ", otherOffices.keySet());
    }

    /** The state lists every choice, those without votes too: a file cut off between two lines shows it here. */
    private static void requireComplete(Area area, Contest about) throws Refused {
        for (Choice choice : about.choices()) {
            if (!area.lines().containsKey(choice.id())) {
                throw new Refused(
                        "cut-off",
                        area.first().number(),
                        "name",
                        area.unit() + " has no line of " + choice.name() + "; fetch the file again and send it whole");
            }
        }
    }

    private CountReport report(Area area, Contest about) {
        var votes = new ArrayList<ChoiceVotes>();
        area.lines().forEach((choice, line) -> votes.add(new ChoiceVotes(choice, line.votes())));
        return new CountReport(
                about.id(),
                area.unit(),
                CountType.TOTAL,
                time,
                time,
                votes,
                OptionalLong.of(area.first().total()),
                Optional.of(area.first().units()),
                OptionalInt.empty(),
                area.first().number());
    }
}
