package canvass.recognition.confirming;

import canvass.model.ActorType;
import canvass.model.Condition;
import canvass.recognition.reading.ReadStatement;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A reading before somebody, with what only a person can add to it.
 *
 * @param actorType what kind of actor speaks; empty to go by the ledger, the role and the country
 * @param awaits the steps that the condition names; empty to go by its words
 * @param zone where the day begins and ends; empty for the election's
 */
public record Proposal(
        ReadStatement reading,
        Optional<ActorType> actorType,
        Optional<List<Condition.Step>> awaits,
        Optional<ZoneId> zone) {
    public Proposal {
        awaits = awaits.map(List::copyOf);
    }

    /** As it was read. */
    public static Proposal of(ReadStatement reading) {
        return new Proposal(reading, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, said then, where the article gives no day. */
    public Proposal orSaidAt(String saidAt) {
        ReadStatement r = reading;
        return !r.saidAt().isEmpty()
                ? this
                : new Proposal(
                        new ReadStatement(
                                r.speaker(),
                                r.role(),
                                r.onBehalfOf(),
                                r.country(),
                                r.stance(),
                                r.toward(),
                                r.election(),
                                r.condition(),
                                saidAt,
                                r.channel(),
                                r.carrier(),
                                r.quote(),
                                r.from(),
                                r.to(),
                                r.confidence()),
                        actorType,
                        awaits,
                        zone);
    }
}
