package canvass.feed;

import canvass.model.ChoiceVotes;
import canvass.model.Citation;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.Election;
import canvass.model.When;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One line of a CSV of facts that name their own sources: its cells by the names of their columns, and what all four have in common. */
record FactLine(CsvTable table, CsvRecord cells, Times times, Election election) {
    /** The columns that every such document may have, and that say where a fact can be read. */
    static final List<String> COMMON =
            List.of("time", "zone", "published", "publisher", "address", "source_date", "note");

    long line() {
        return cells.getStartingLineNumber();
    }

    /** The cell without spaces around it; empty too when there is no such column. */
    String text(String column) {
        int index = table.indexOf(column);
        return index < 0 ? "" : cells.getField(index).strip();
    }

    /** @throws Refused when the cell is empty */
    String needed(String column) throws Refused {
        String text = text(column);
        if (text.isEmpty()) {
            throw refused("missing-value", column, "the cell is empty; fill it in");
        }
        return text;
    }

    Refused refused(String code, String column, String text) {
        return new Refused(code, line(), column, text);
    }

    /** A value that the model checks itself: what it finds wrong is refused at that column. */
    <T> T checked(String column, Supplier<T> value) throws Refused {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw refused("bad-value", column, e.getMessage() + "; correct it");
        }
    }

    /**
     * When it was so: an instant with a zone, a day, or two days with a slash between them.
     *
     * @param usual the zone of a day where the line names none
     */
    When when(ZoneId usual) throws Refused {
        String text = needed("time");
        if (text.indexOf('T') >= 0) {
            return new When.Exactly(times.read(text, line(), "time"));
        }
        ZoneId zone = zone(usual);
        try {
            int slash = text.indexOf('/');
            LocalDate first = LocalDate.parse(slash < 0 ? text : text.substring(0, slash));
            LocalDate last = slash < 0 ? first : LocalDate.parse(text.substring(slash + 1));
            times.possible(first.atStartOfDay(zone).toInstant(), text, line(), "time");
            times.possible(last.atStartOfDay(zone).toInstant(), text, line(), "time");
            return checked("time", () -> new When.Within(first, last, zone));
        } catch (DateTimeException e) {
            throw refused(
                    "bad-time",
                    "time",
                    Counts.shown(text) + " is neither a time nor a day; write 2020-11-24T21:30:00Z, 2020-11-24 or, for"
                            + " one of several days, 2020-11-07/2020-11-08");
        }
    }

    private ZoneId zone(ZoneId usual) throws Refused {
        String text = text("zone");
        try {
            return text.isEmpty() ? usual : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw refused("bad-zone", "zone", Counts.shown(text) + " is no zone; write one such as America/Denver");
        }
    }

    /** When it was made public; at once where the line does not say otherwise. */
    Instant published(When when) throws Refused {
        String text = text("published");
        return text.isEmpty() ? when.counts() : times.read(text, line(), "published");
    }

    Citation citation() throws Refused {
        String publisher = needed("publisher");
        String address = needed("address");
        return checked("source_date", () -> new Citation(publisher, address, text("source_date"), text("note")));
    }

    /** The contest with this id, or with what follows the election's. */
    Contest contest(String column) throws Refused {
        String text = needed(column);
        ContestId whole = checked(column, () -> new ContestId(text));
        ContestId inElection = new ContestId(election.id() + "/" + whole);
        return election.find(whole)
                .or(() -> election.find(inElection))
                .orElseThrow(() -> refused(
                        "unknown-contest",
                        column,
                        Counts.shown(text) + " is not a contest of " + election.id()
                                + "; write its id, or what follows the election's"));
    }

    /** Votes or electors by choice, written {@code biden 2474507 | trump 2461837}; none when the cell is empty. */
    List<ChoiceVotes> votes(String column, Contest contest) throws Refused {
        var votes = new ArrayList<ChoiceVotes>();
        for (String part : parts(column)) {
            int space = part.lastIndexOf(' ');
            if (space < 0) {
                throw refused(
                        "bad-votes", column, Counts.shown(part) + " is no choice with its votes; write biden 2474507");
            }
            var choice = Choices.get(contest, part.substring(0, space).strip(), line(), column);
            votes.add(new ChoiceVotes(choice, Counts.votes(part.substring(space + 1), line(), column)));
        }
        return votes;
    }

    /** The parts of a cell that are joined by {@code |}. */
    List<String> parts(String column) {
        String text = text(column);
        return text.isEmpty()
                ? List.of()
                : List.of(text.split("\\|", -1)).stream().map(String::strip).toList();
    }
}
