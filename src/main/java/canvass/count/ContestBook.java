package canvass.count;

import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.PollClosing;
import canvass.model.Unit;
import canvass.model.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All reports of one contest. */
final class ContestBook {
    private final Election election;
    private final Contest contest;
    private final List<ChoiceId> choices;
    private final Map<UnitId, EnumMap<CountType, UnitSeries>> series = new HashMap<>();

    ContestBook(Election election, Contest contest) {
        this.election = election;
        this.contest = contest;
        this.choices = contest.choices().stream().map(Choice::id).toList();
    }

    void add(Reported reported) {
        series.computeIfAbsent(reported.report().unit(), unit -> new EnumMap<>(CountType.class))
                .computeIfAbsent(
                        reported.report().type(),
                        type -> newSeries(reported.report().unit(), type))
                .add(reported);
    }

    private UnitSeries newSeries(UnitId id, CountType type) {
        Unit unit = election.get(id);
        Optional<Instant> firstClosing =
                election.pollClosings(id).stream().findFirst().map(PollClosing::at);
        return new UnitSeries(contest.id(), unit, type, choices, firstClosing);
    }

    Tabulation tabulate(View view) {
        var rollUp = new RollUp(election, choices, unit -> viewsOf(unit, view));
        UnitCount count = rollUp.count(contest.unit());
        var corrections = new ArrayList<Correction>();
        var setAside = new ArrayList<SetAside>();
        for (SeriesView seen : rollUp.added()) {
            seen.addCorrectionsTo(corrections);
            seen.addSetAsideTo(setAside);
        }
        corrections.sort(Comparator.comparing(Correction::at).thenComparingLong(Correction::fact));
        setAside.sort(SetAside.BY_TIME);
        return new Tabulation(
                contest,
                count,
                rollUp.byUnit(),
                List.copyOf(corrections),
                List.copyOf(setAside),
                rollUp.statedTotals(),
                rollUp.reports());
    }

    private Map<CountType, SeriesView> viewsOf(UnitId unit, View view) {
        EnumMap<CountType, UnitSeries> ofUnit = series.get(unit);
        if (ofUnit == null) {
            return Map.of();
        }
        var views = new EnumMap<CountType, SeriesView>(CountType.class);
        ofUnit.forEach((type, s) -> {
            SeriesView seen = s.at(view);
            if (seen.size() > 0) {
                views.put(type, seen);
            }
        });
        return views;
    }
}
