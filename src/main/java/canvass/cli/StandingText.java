package canvass.cli;

import canvass.count.Correction;
import canvass.count.DoubtText;
import canvass.count.ElectorTally;
import canvass.count.Outstanding;
import canvass.count.SetAside;
import canvass.count.Tabulation;
import canvass.count.UnitCount;
import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.Election;
import canvass.model.PollClosing;
import canvass.model.UnitsReporting;
import canvass.standing.Standing;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One contest's standing as people read it. */
final class StandingText {
    private static final int SHOWN = 5;
    private static final String INDENT = "  ";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Election election;
    private final int screen;
    private final List<String> lines = new ArrayList<>();

    StandingText(Election election, int screen) {
        this.screen = screen;
        this.election = election;
    }

    List<String> lines(Standing standing, boolean withUnits) {
        head(standing);
        standing.findCount().ifPresent(count -> {
            if (count.tabulation().count().total() > 0) {
                choices(count.tabulation());
                count.electors().ifPresent(this::electors);
            }
        });
        details(standing);
        overlays(standing);
        lines.addAll(new StoryText(election).lines(standing));
        if (withUnits) {
            standing.findCount().ifPresent(count -> units(count.tabulation()));
        }
        return lines.stream().flatMap(line -> Style.wrap(line, screen).stream()).toList();
    }

    private void head(Standing standing) {
        Contest contest = standing.frame().contest();
        lines.add(Style.bold(contest.name()) + Style.faint("   " + contest.id()));
        String meaning = switch (standing) {
            case Standing.Scheduled s -> "the election day has not begun";
            case Standing.Voting v -> "polls are open; nothing is counted yet";
            case Standing.Counting c -> "votes are being counted; this is not a result";
            case Standing.Projected p -> "called by those named below, and still being counted; this is not official";
            case Standing.Certified c -> "certified by the authorities named below";
            case Standing.Final f -> "declared, and nothing is left that could change it";
            case Standing.Annulled a -> "declared void; there is no result";
            case Standing.Counted c -> "all units have reported in full; this is not yet official";
        };
        lines.add(Style.bold(standing.stage().name()) + ": " + meaning);
        lines.add(Style.faint("As of " + Times.shown(standing.frame().moment().asOf())
                + standing.frame()
                        .moment()
                        .knownAt()
                        .map(k -> ", known at " + Times.shown(k))
                        .orElse("")
                + standing.frame()
                        .moment()
                        .recordedBy()
                        .map(r -> ", recorded by " + Times.shown(r))
                        .orElse("")));
        lines.add("");
    }

    private void overlays(Standing standing) {
        if (!standing.frame().story().overlays().isEmpty()) {
            fact(
                    "Beside",
                    standing.frame().story().overlays().stream()
                            .sorted()
                            .map(Enum::name)
                            .collect(Collectors.joining(", ")));
        }
    }

    private void choices(Tabulation tabulation) {
        List<Choice> choices = tabulation.contest().choices();
        List<Long> votes = tabulation.count().votes();
        long total = tabulation.count().total();
        List<Integer> order = IntStream.range(0, choices.size())
                .boxed()
                .filter(c -> votes.get(c) > 0 || choices.size() <= SHOWN)
                .sorted(Comparator.comparing(votes::get, Comparator.reverseOrder()))
                .toList();
        var table = new Table("llrrl");
        for (int c : order) {
            Choice choice = choices.get(c);
            boolean leads = tabulation.leader().equals(Optional.of(choice.id()));
            table.row(
                    INDENT + (leads ? Style.bold(choice.name()) : choice.name()),
                    Style.faint(choice.party()),
                    Style.number(votes.get(c)),
                    Style.percent(votes.get(c), total),
                    Style.bar(votes.get(c), total));
        }
        lines.addAll(table.lines(screen, 4, 1));
        String lead = tabulation
                .leader()
                .map(leader -> name(tabulation.contest(), leader) + " leads by "
                        + Style.plural(tabulation.margin(), "vote", "votes") + " ("
                        + Style.percent(tabulation.margin(), total) + ")")
                .orElse("The first two are level");
        lines.add(INDENT + lead);
        lines.add("");
    }

    private void electors(ElectorTally tally) {
        String leading = tally.leading().entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        fact(
                "Electors",
                "leading for " + (leading.isEmpty() ? "nobody" : leading) + "; " + tally.open() + " with no count; "
                        + tally.needed() + " of " + tally.total() + " needed. Leading is not winning.");
    }

    private void details(Standing standing) {
        closings(standing);
        Optional<Tabulation> tabulation = standing.findCount().map(Standing.Count::tabulation);
        if (tabulation.isEmpty()) {
            return;
        }
        UnitCount count = tabulation.get().count();
        reporting(count);
        count.outstanding().ifPresent(this::outstanding);
        count.newestAt()
                .ifPresent(newest -> fact(
                        "Newest",
                        Times.shown(newest) + ", "
                                + Times.age(Duration.between(
                                                newest,
                                                standing.frame().moment().asOf())
                                        .toSeconds())
                                + " old"));
        corrections(tabulation.get().corrections());
        setAside(tabulation.get().setAside());
        fact("Facts", Style.plural(tabulation.get().reports(), "report", "reports") + " in view");
    }

    private void closings(Standing standing) {
        List<PollClosing> closings = standing.frame().pollClosings();
        if (closings.isEmpty()) {
            return;
        }
        boolean over =
                !standing.frame().moment().asOf().isBefore(closings.getLast().at());
        PollClosing first = closings.getFirst();
        String text = local(first);
        if (!closings.getLast().at().equals(first.at())) {
            text += ", the last " + local(closings.getLast());
        }
        fact(over ? "Polls closed" : "Polls close", text);
    }

    private static String local(PollClosing closing) {
        return Times.shown(closing.at()) + " (" + LOCAL.format(closing.at().atZone(closing.zone())) + " "
                + closing.zone().getId() + ")";
    }

    private void reporting(UnitCount count) {
        Optional<UnitsReporting> units = count.units();
        String text = units.map(u -> Style.number(u.reporting()) + " of "
                        + Style.plural(u.total(), "reporting unit", "reporting units") + " ("
                        + Style.percent(u.reporting(), u.total()) + "), ")
                .orElse("");
        fact(
                "Reporting",
                text + "in " + Style.number(count.parts()) + " of "
                        + Style.plural(count.partsInAll(), "counted unit", "counted units"));
    }

    private void outstanding(Outstanding outstanding) {
        String share = Style.percent(outstanding.expectedBasisPoints(), 10_000) + " of the expected vote is counted by "
                + outstanding.source();
        fact(
                "Outstanding",
                outstanding.ballots().isPresent()
                        ? "about " + Style.number(outstanding.ballots().getAsLong()) + " ballots: " + share
                        : share);
    }

    private void corrections(List<Correction> corrections) {
        if (corrections.isEmpty()) {
            fact("Corrections", "none");
            return;
        }
        fact("Corrections", Style.plural(corrections.size(), "report", "reports") + " took votes away; the newest:");
        corrections.reversed().stream().limit(SHOWN).forEach(c -> {
            String changes = c.changes().stream()
                    .map(change -> change.choice() + " " + Style.number(change.before()) + " → "
                            + Style.number(change.after()))
                    .collect(Collectors.joining(", "));
            lines.add(INDENT + INDENT + Times.shown(c.at()) + "  "
                    + election.get(c.unit()).name() + ": " + changes);
        });
    }

    private void setAside(List<SetAside> setAside) {
        if (setAside.isEmpty()) {
            return;
        }
        fact("Set aside", Style.plural(setAside.size(), "figure", "figures") + " kept but not added:");
        setAside.reversed().stream().limit(SHOWN).forEach(s -> {
            String unit = election.get(s.report().unit()).name();
            String until =
                    s.supersededAt().map(t -> " (until " + Times.shown(t) + ")").orElse(" (still so)");
            lines.add(INDENT
                    + INDENT
                    + Style.warn(Times.shown(s.report().effectiveAt()) + "  " + unit + ": "
                            + DoubtText.of(s, election.get(s.report().unit())) + until));
        });
    }

    private void units(Tabulation tabulation) {
        List<Choice> choices = tabulation.contest().choices();
        lines.add("");
        int shown = Math.min(choices.size(), SHOWN);
        var table = new Table("l" + "r".repeat(shown) + "rl");
        var titles = new ArrayList<String>(List.of(INDENT + Style.bold("Unit")));
        choices.stream().limit(shown).forEach(c -> titles.add(Style.bold(c.id().text())));
        titles.add(Style.bold("reporting"));
        titles.add(Style.bold("newest"));
        table.row(titles.toArray(String[]::new));
        tabulation.everyUnit().forEach(unit -> {
            var cells = new ArrayList<String>(
                    List.of(INDENT + election.get(unit.unit()).name()));
            unit.votes().stream().limit(shown).forEach(v -> cells.add(unit.hasCount() ? Style.number(v) : "-"));
            cells.add(unit.units().map(u -> u.reporting() + "/" + u.total()).orElse("-"));
            cells.add(unit.newestAt().map(Times::shown).orElse(""));
            table.row(cells.toArray(String[]::new));
        });
        lines.addAll(table.lines(screen, spareColumns(shown)));
    }

    /** The newest times go first, then the choices from the last on, but never the first two. */
    private static int[] spareColumns(int shown) {
        return IntStream.concat(
                        IntStream.of(shown + 2), IntStream.iterate(shown, column -> column > 2, column -> column - 1))
                .toArray();
    }

    private void fact(String name, String text) {
        lines.add(INDENT + Style.faint(String.format(Locale.ROOT, "%-13s", name)) + text);
    }

    static String name(Contest contest, ChoiceId choice) {
        return contest.find(choice).map(Choice::name).orElse(choice.text());
    }
}
