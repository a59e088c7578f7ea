package canvass.feed;

import canvass.model.Act;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.Election;
import canvass.model.OfficialAct;
import canvass.model.PollClosing;
import canvass.model.Provenance;
import canvass.model.UnitId;
import canvass.model.When;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/** Canvass's own format for official acts, each with its source: {@code docs/facts-csv.md} describes it. */
public final class ActsCsvReader implements FeedReader {
    private static final List<String> COLUMNS = List.of(
            "jurisdiction",
            "act",
            "contest",
            "authority",
            "votes",
            "by",
            "scope",
            "court",
            "case",
            "number",
            "outcome",
            "choice",
            "senate",
            "house",
            "detail");

    private record Key(ContestId contest, UnitId jurisdiction, Act act, String authority, When when) {}

    @Override
    public String format() {
        return "acts-csv";
    }

    @Override
    public String description() {
        return "Canvass's acts CSV: canvass, certification, recount, courts, electors, Congress";
    }

    @Override
    public boolean recognises(Sample sample) {
        return sample.columns().containsAll(List.of("jurisdiction", "act"));
    }

    @Override
    public Provenance provenance(Received document) {
        return FactLines.provenance(document);
    }

    @Override
    public void read(Received document, Election election, Intake intake) throws IOException {
        var places = new Places(election);
        FactLines.read(
                document,
                election,
                intake,
                COLUMNS,
                line -> act(line, places),
                a -> new Key(a.contest(), a.jurisdiction(), a.act(), a.authority(), a.when()));
    }

    private static OfficialAct act(FactLine line, Places places) throws Refused {
        UnitId jurisdiction = places.unit(line.needed("jurisdiction"), line.line(), "jurisdiction");
        Contest contest =
                line.text("contest").isEmpty() ? nearest(line, jurisdiction, places) : line.contest("contest");
        When when = line.when(zone(line.election(), jurisdiction));
        return new OfficialAct(
                contest.id(),
                jurisdiction,
                line.needed("authority"),
                new ActCells(line, contest, places).act(),
                line.text("detail"),
                when,
                line.published(when),
                line.citation(),
                line.line());
    }

    /** The first contest that is voted on in the nearest unit, from the jurisdiction upwards. */
    private static Contest nearest(FactLine line, UnitId jurisdiction, Places places) throws Refused {
        for (UnitId at = jurisdiction; ; ) {
            List<Contest> here = line.election().contestsIn(at);
            if (!here.isEmpty()) {
                return here.getFirst();
            }
            at = places.parent(at)
                    .orElseThrow(() -> line.refused(
                            "no-contest",
                            "jurisdiction",
                            "no contest is voted on in " + jurisdiction + "; name one in a contest column"));
        }
    }

    /** The zone of the jurisdiction's last polls to close, or else the election's. */
    private static ZoneId zone(Election election, UnitId jurisdiction) {
        List<PollClosing> closings = election.pollClosings(jurisdiction);
        return closings.isEmpty() ? election.zone() : closings.getLast().zone();
    }
}
