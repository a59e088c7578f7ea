package canvass.feed;

import canvass.model.Election;
import canvass.model.Fact;
import canvass.model.Problem;
import canvass.model.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads a CSV of facts that each name their own source: what the four formats have in common. */
final class FactLines {
    private FactLines() {}

    /** A line's fact. */
    interface Body<F extends Fact> {
        F fact(FactLine line) throws Refused;
    }

    /** What two lines must share to say the same thing. */
    interface Key<F extends Fact> {
        Object of(F fact);
    }

    /** Who gathered the facts: as the document's first lines say, or else the file itself. */
    static Provenance provenance(Received document) {
        return Preamble.of(document).provenance();
    }

    static <F extends Fact> void read(
            Received document, Election election, Intake intake, List<String> own, Body<F> body, Key<F> key)
            throws IOException {
        Reading.lines(document, StandardCharsets.UTF_8, intake, (text, gate) -> {
            var table = new CsvTable(text);
            requireColumns(table, own);
            var times = new Times(document, election);
            Map<Object, Long> seen = new HashMap<>();
            table.forEachLine(gate, cells -> {
                var line = new FactLine(table, cells, times, election);
                F fact = body.fact(line);
                Long earlier = seen.putIfAbsent(key.of(fact), line.line());
                if (earlier == null) {
                    gate.accept(fact);
                } else {
                    gate.warn(new Problem(
                            "duplicate-line",
                            line.line(),
                            own.getFirst(),
                            "line " + earlier + " says the same; it was left out, remove one of them"));
                }
            });
        });
    }

    private static void requireColumns(CsvTable table, List<String> own) throws Refused {
        var known = new HashSet<>(own);
        known.addAll(FactLine.COMMON);
        table.requireColumns(List.of(own.get(0), own.get(1), "time", "publisher", "address"), known);
    }
}
