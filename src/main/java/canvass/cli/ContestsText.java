package canvass.cli;

import canvass.count.Correction;
import canvass.count.SetAside;
import canvass.count.Tabulation;
import canvass.count.UnitCount;
import canvass.model.Contest;
import canvass.model.Election;
import canvass.model.Moment;
import canvass.model.UnitsReporting;
import canvass.standing.Standing;
import canvass.standing.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All contests of an election, a line each. */
final class ContestsText {
    private final Election election;

    ContestsText(Election election) {
        this.election = election;
    }

    List<String> lines(Standings standings, Moment moment, int screen) {
        var lines = new ArrayList<String>();
        lines.add(Style.bold(election.name()));
        lines.add(Style.faint("As of " + Times.shown(moment.asOf())));
        lines.add("");
        var table = new Table("lllrrrrr");
        table.row(
                Style.bold("Contest"),
                Style.bold("Stage"),
                Style.bold("Leads"),
                Style.bold("by votes"),
                Style.bold("votes"),
                Style.bold("reporting"),
                Style.bold("corrected"),
                Style.bold("suspect"));
        for (Contest contest : election.contests()) {
            standings.find(contest.id(), moment).ifPresent(standing -> row(table, contest, standing));
        }
        lines.addAll(table.lines(screen, 6, 7, 3, 1));
        return lines;
    }

    private static void row(Table table, Contest contest, Standing standing) {
        Optional<Tabulation> tabulation = standing.findCount().map(Standing.Count::tabulation);
        Optional<UnitsReporting> units = tabulation.map(Tabulation::count).flatMap(UnitCount::units);
        List<Correction> corrections = tabulation.map(Tabulation::corrections).orElse(List.of());
        long suspects = tabulation.map(Tabulation::setAside).orElse(List.of()).stream()
                .filter(SetAside::isSuspect)
                .count();
        table.row(
                contest.id().text(),
                standing.stage().name().toLowerCase(Locale.ROOT),
                tabulation
                        .flatMap(Tabulation::leader)
                        .map(l -> StandingText.name(contest, l))
                        .orElse("-"),
                Style.number(tabulation.map(Tabulation::margin).orElse(0L)),
                Style.number(tabulation.map(t -> t.count().total()).orElse(0L)),
                units.map(u -> Style.percent(u.reporting(), u.total())).orElse("-"),
                corrections.isEmpty() ? "" : Style.number(corrections.size()),
                suspects == 0 ? "" : Style.warn(Style.number(suspects)));
    }
}
