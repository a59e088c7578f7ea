package canvass.cli;

import canvass.model.Recorded;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Toward;
import canvass.recognition.Concession;
import canvass.recognition.ConditionKept;
import canvass.recognition.Position;
import canvass.standing.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who accepts an outcome, who disputes it and who waits for what, as people read it. */
final class RecognitionText {
    private final Story story;
    private final List<String> lines = new ArrayList<>();

    private RecognitionText(Story story) {
        this.story = story;
    }

    static List<String> lines(Story story) {
        var text = new RecognitionText(story);
        text.conceded();
        text.withheld();
        text.list("Dispute", Stance.DISPUTES, Stance.REJECTS, Stance.REFUSES_TO_CONCEDE, Stance.CLAIMS_VICTORY);
        text.list("Accept", Stance.CONGRATULATES, Stance.RECOGNISES, Stance.CONCEDES);
        return text.lines;
    }

    private void conceded() {
        Optional<Concession> concession = story.positions().concession();
        title("Conceded", concession.isEmpty() ? "no" : "");
        concession.ifPresent(c -> {
            statement(c.statement(), "concedes, " + c.strength().name().toLowerCase(Locale.ROOT));
            c.withdrawn()
                    .ifPresent(w ->
                            statement(w, "took it back: " + w.fact().stance().text()));
        });
    }

    private void withheld() {
        List<ConditionKept> conditions = story.positions().conditions(story.milestones());
        List<Position> withholds = story.positions().with(Stance.WITHHOLDS);
        title("Hold back", withholds.isEmpty() ? "nobody that was reported" : withholds.size() + ":");
        withholds.forEach(p -> statement(p.latest(), conditionText(p, conditions)));
    }

    private void list(String name, Stance... stances) {
        List<Position> positions = story.positions().with(stances);
        title(name, positions.isEmpty() ? "nobody that was reported" : positions.size() + ":");
        positions.forEach(p -> statement(
                p.latest(),
                p.latest().fact().stance().text() + toward(p.latest().fact())));
    }

    private static String conditionText(Position p, List<ConditionKept> conditions) {
        String until =
                p.latest().fact().condition().map(c -> "until " + c.text()).orElse("names no condition");
        Optional<ConditionKept> kept = conditions.stream()
                .filter(c -> c.said().number() == p.latest().number())
                .findFirst();
        String met = kept.map(c -> "; would be satisfied by " + c.step().text()
                        + c.metAt()
                                .map(Instant::toString)
                                .map(at -> ", reached " + at)
                                .orElse(", not reached"))
                .orElse("");
        return until + met;
    }

    private static String toward(Statement s) {
        return s.toward().map(Toward::text).map(t -> " " + t).orElse("");
    }

    private void statement(Recorded<Statement> recorded, String what) {
        Statement s = recorded.fact();
        String country = s.actor().country().isEmpty() ? "" : ", " + s.actor().country();
        lines.add(StoryText.sourced(
                s.when().toString(),
                s.actor().name() + " (" + s.actor().role() + country + "): " + what,
                s.citation()));
    }

    private void title(String name, String text) {
        lines.add(StoryText.titled(name, text));
    }
}
