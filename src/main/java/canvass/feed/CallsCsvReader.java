package canvass.feed;

import canvass.model.ChoiceId;
import canvass.model.Contest;
import canvass.model.ContestId;
import canvass.model.Election;
import canvass.model.Provenance;
import canvass.model.RaceCall;
import canvass.model.When;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Canvass's own format for calls, each with its source: {@code docs/facts-csv.md} describes it. */
public final class CallsCsvReader implements FeedReader {
    private static final List<String> COLUMNS = List.of("contest", "caller", "choice", "call", "electors");

    private record Key(ContestId contest, ChoiceId choice, String caller, RaceCall.Kind kind, When when) {}

    @Override
    public String format() {
        return "calls-csv";
    }

    @Override
    public String description() {
        return "Canvass's calls CSV: who called which contest for whom, and when";
    }

    @Override
    public boolean recognises(Sample sample) {
        return sample.columns().containsAll(List.of("contest", "caller", "choice"));
    }

    @Override
    public Provenance provenance(Received document) {
        return FactLines.provenance(document);
    }

    @Override
    public void read(Received document, Election election, Intake intake) throws IOException {
        FactLines.read(
                document,
                election,
                intake,
                COLUMNS,
                CallsCsvReader::call,
                c -> new Key(c.contest(), c.choice(), c.caller(), c.kind(), c.when()));
    }

    private static RaceCall call(FactLine line) throws Refused {
        Contest contest = line.contest("contest");
        ChoiceId choice = Choices.get(contest, line.needed("choice"), line.line(), "choice");
        String caller = line.needed("caller");
        When when = line.when(line.election().zone());
        return new RaceCall(
                contest.id(),
                choice,
                caller,
                kind(line),
                electors(line),
                when,
                line.published(when),
                line.citation(),
                line.line());
    }

    private static RaceCall.Kind kind(FactLine line) throws Refused {
        String text = line.text("call");
        if (text.isEmpty()) {
            return RaceCall.Kind.MADE;
        }
        for (RaceCall.Kind kind : RaceCall.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
                return kind;
            }
        }
        throw line.refused("unknown-call", "call", Counts.shown(text) + " is no kind of call; write made or retracted");
    }

    private static OptionalInt electors(FactLine line) throws Refused {
        String text = line.text("electors");
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Counts.electors(text, line.line(), "electors"));
    }
}
