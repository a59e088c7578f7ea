package canvass.feed;

import canvass.model.ChoiceId;
import canvass.model.ChoiceVotes;
import canvass.model.Contest;
import canvass.model.CountReport;
import canvass.model.CountType;
import canvass.model.Election;
import canvass.model.Problem;
import canvass.model.Provenance;
import canvass.model.Unit;
import canvass.model.UnitId;
import canvass.model.UnitsReporting;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** temporary stand-in, replaced when the feeds branch lands */
public final class ReturnsCsvReader implements FeedReader {
    @Override
    public String format() { return "returns-csv"; }
    @Override
    public String description() { return "Canvass's own returns CSV"; }
    @Override
    public boolean recognises(Sample sample) { return sample.text().contains("unit,"); }
    @Override
    public Provenance provenance(Received document) {
        try {
            Map<String, String> m = new HashMap<>();
            for (String l : document.sample().text().lines().limit(10).toList()) {
                if (l.startsWith("# ") && l.contains("=")) { m.put(l.substring(2, l.indexOf('=')), l.substring(l.indexOf('=') + 1)); }
            }
            return new Provenance(m.getOrDefault("source", document.name()), m.getOrDefault("channel", ""), m.getOrDefault("carrier", ""), m.getOrDefault("address", ""));
        } catch (IOException e) { return new Provenance(document.name(), "", "", ""); }
    }
    @Override
    public void read(Received document, Election election, Intake intake) throws IOException {
        Map<UnitId, Contest> byUnit = new HashMap<>();
        Map<String, UnitId> units = new HashMap<>();
        for (Unit u : election.units()) { units.put(u.id().text(), u.id()); }
        List<String> header = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(new InputStreamReader(document.open(), StandardCharsets.UTF_8))) {
            for (CsvRecord r : csv) {
                if (header.isEmpty()) { header.addAll(r.getFields()); continue; }
                String unit = ""; Instant time = Instant.EPOCH; int rep = -1, tot = -1, exp = -1; long ballots = -1;
                List<ChoiceVotes> votes = new ArrayList<>();
                for (int i = 0; i < header.size(); i++) {
                    String v = r.getField(i);
                    if (v.isEmpty()) { continue; }
                    switch (header.get(i)) {
                        case "unit" -> unit = v;
                        case "contest" -> { }
                        case "time" -> time = Instant.parse(v);
                        case "reporting" -> rep = Integer.parseInt(v);
                        case "units" -> tot = Integer.parseInt(v);
                        case "ballots" -> ballots = Long.parseLong(v);
                        case "expected" -> exp = (int) Math.round(Double.parseDouble(v) * 100);
                        default -> votes.add(new ChoiceVotes(new ChoiceId(header.get(i)), Long.parseLong(v)));
                    }
                }
                UnitId id = units.get(unit);
                if (id == null) { intake.refuse(new Problem("unknown-unit", r.getStartingLineNumber(), "unit", unit)); continue; }
                Contest c = byUnit.computeIfAbsent(id, x -> {
                    Optional<Unit> u = election.find(x);
                    while (u.isPresent() && election.contestsIn(u.get().id()).isEmpty()) { u = u.get().parent().flatMap(election::find); }
                    return election.contestsIn(u.orElseThrow().id()).getFirst();
                });
                intake.accept(new CountReport(c.id(), id, CountType.TOTAL, time, time, votes, ballots < 0 ? OptionalLong.empty() : OptionalLong.of(ballots),
                    tot < 0 ? Optional.empty() : Optional.of(new UnitsReporting(rep, tot)), exp < 0 ? OptionalInt.empty() : OptionalInt.of(exp), r.getStartingLineNumber()));
            }
        }
    }
}
