package canvass.feed;

import canvass.model.Actor;
import canvass.model.ActorType;
import canvass.model.Citation;
import canvass.model.Condition;
import canvass.model.Contest;
import canvass.model.Election;
import canvass.model.ElectionId;
import canvass.model.Provenance;
import canvass.model.Stance;
import canvass.model.Statement;
import canvass.model.Toward;
import canvass.model.When;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Canvass's own format for positions on an outcome, each with its source: {@code docs/facts-csv.md} describes it. */
public final class StatementsCsvReader implements FeedReader {
    private static final List<String> COLUMNS = List.of(
            "actor",
            "stance",
            "role",
            "on_behalf_of",
            "country",
            "actor_type",
            "toward",
            "condition",
            "awaits",
            "channel",
            "carrier",
            "quote");

    private record Key(String actor, Stance stance, Optional<Toward> toward, String channel, When when) {}

    @Override
    public String format() {
        return "statements-csv";
    }

    @Override
    public String description() {
        return "Canvass's statements CSV: who took which position on the outcome, and when";
    }

    @Override
    public boolean recognises(Sample sample) {
        return sample.columns().containsAll(List.of("actor", "stance"));
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
                StatementsCsvReader::statement,
                s -> new Key(s.actor().name(), s.stance(), s.toward(), s.channel(), s.when()));
    }

    private static Statement statement(FactLine line) throws Refused {
        Actor actor = actor(line);
        Stance stance = stance(line);
        Optional<Toward> toward = toward(line);
        Optional<Condition> condition = condition(line);
        When when = line.when(line.election().zone());
        Citation citation = line.citation();
        ElectionId election = line.election().id();
        var published = line.published(when);
        return line.checked(
                "quote",
                () -> new Statement(
                        election,
                        actor,
                        stance,
                        toward,
                        condition,
                        line.text("channel"),
                        line.text("carrier"),
                        line.text("quote"),
                        when,
                        published,
                        citation,
                        line.line(),
                        Optional.empty()));
    }

    private static Actor actor(FactLine line) throws Refused {
        String name = line.needed("actor");
        String type = line.text("actor_type");
        ActorType known = type.isEmpty()
                ? ActorType.OTHER
                : ActorType.find(type)
                        .orElseThrow(() -> line.refused(
                                "unknown-actor-type",
                                "actor_type",
                                Counts.shown(type) + " is no type of actor; write one of "
                                        + Arrays.stream(ActorType.values())
                                                .map(ActorType::text)
                                                .collect(Collectors.joining(", "))));
        return line.checked(
                "country",
                () -> new Actor(name, line.text("role"), line.text("on_behalf_of"), line.text("country"), known));
    }

    private static Stance stance(FactLine line) throws Refused {
        String text = line.needed("stance");
        return Stance.find(text)
                .orElseThrow(() -> line.refused(
                        "unknown-stance",
                        "stance",
                        Counts.shown(text) + " is no stance; write one of "
                                + Arrays.stream(Stance.values())
                                        .map(Stance::text)
                                        .collect(Collectors.joining(", "))));
    }

    /** A choice's id is that choice; anything else stands by its name. */
    private static Optional<Toward> toward(FactLine line) {
        String text = line.text("toward");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (Contest contest : line.election().contests()) {
            Optional<Toward> choice = Choices.find(contest, text).map(Toward.OfChoice::new);
            if (choice.isPresent()) {
                return choice;
            }
        }
        return Optional.of(new Toward.Named(text));
    }

    private static Optional<Condition> condition(FactLine line) throws Refused {
        var awaits = new ArrayList<Condition.Step>();
        for (String part : line.parts("awaits")) {
            awaits.add(Condition.Step.find(part)
                    .orElseThrow(() -> line.refused(
                            "unknown-step",
                            "awaits",
                            Counts.shown(part) + " is no step to wait for; write one of "
                                    + Arrays.stream(Condition.Step.values())
                                            .map(Condition.Step::text)
                                            .collect(Collectors.joining(", ")))));
        }
        String text = line.text("condition");
        if (text.isEmpty() && !awaits.isEmpty()) {
            throw line.refused("missing-value", "condition", "say in a few words what it waits for");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Condition(text, awaits));
    }
}
