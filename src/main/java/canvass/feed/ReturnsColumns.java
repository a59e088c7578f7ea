package canvass.feed;

import canvass.model.Choice;
import canvass.model.ChoiceId;
import canvass.model.Election;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the columns of one returns CSV stand, from 0; -1 is a column that is not there.
 *
 * @param choices each column that is named after a choice
 */
record ReturnsColumns(
        int unit,
        int time,
        int contest,
        int published,
        int mode,
        int reporting,
        int units,
        int ballots,
        int expected,
        List<ChoiceColumn> choices) {

    /** The column with one choice's votes. */
    record ChoiceColumn(int index, ChoiceId choice) {}

    private static final List<String> WORDS =
            List.of("unit", "time", "contest", "published", "mode", "reporting", "units", "ballots", "expected");

    /**
     * @param timeIsGiven whether the document came with a time of publication, so that it needs no time column
     * @throws Refused when a needed column is missing, or one is neither the format's nor a choice's
     */
    static ReturnsColumns of(CsvTable table, Election election, boolean timeIsGiven) throws Refused {
        var columns = new ReturnsColumns(
                table.indexOf("unit"),
                table.indexOf("time"),
                table.indexOf("contest"),
                table.indexOf("published"),
                table.indexOf("mode"),
                table.indexOf("reporting"),
                table.indexOf("units"),
                table.indexOf("ballots"),
                table.indexOf("expected"),
                choiceColumns(table, election));
        columns.requireNeeded(table, timeIsGiven);
        return columns;
    }

    private static List<ChoiceColumn> choiceColumns(CsvTable table, Election election) throws Refused {
        Set<String> known = election.contests().stream()
                .flatMap(contest -> contest.choices().stream())
                .map(Choice::id)
                .map(ChoiceId::text)
                .collect(Collectors.toSet());
        var columns = new ArrayList<ChoiceColumn>();
        for (String name : table.header()) {
            if (known.contains(name) && !WORDS.contains(name)) {
                columns.add(new ChoiceColumn(table.indexOf(name), new ChoiceId(name)));
            } else if (!WORDS.contains(name)) {
                throw unknownColumn(name, table, election);
            }
        }
        return columns;
    }

    private static Refused unknownColumn(String name, CsvTable table, Election election) {
        return new Refused(
                "unknown-column",
                table.headerLine(),
                name,
                "column " + Counts.shown(name) + " is neither a choice of " + election.id() + " nor one of "
                        + String.join(", ", WORDS) + "; correct its name or leave the column out");
    }

    private void requireNeeded(CsvTable table, boolean timeIsGiven) throws Refused {
        if (unit < 0) {
            throw table.missingColumn("unit");
        }
        if (time < 0 && !timeIsGiven) {
            throw new Refused(
                    "missing-column",
                    table.headerLine(),
                    "time",
                    "the header has no column time; add it, or give the document's time of publication with --published");
        }
        if ((reporting < 0) != (units < 0)) {
            throw table.missingColumn(reporting < 0 ? "reporting" : "units");
        }
        if (choices.isEmpty() && ballots < 0 && reporting < 0 && expected < 0) {
            throw new Refused(
                    "missing-column",
                    table.headerLine(),
                    "",
                    "no column has figures; add one named after a choice, or ballots, reporting and units, or expected");
        }
    }
}
