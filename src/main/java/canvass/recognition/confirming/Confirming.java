package canvass.recognition.confirming;

import canvass.model.Actor;
import canvass.model.Citation;
import canvass.model.Condition;
import canvass.model.ConfirmedReading;
import canvass.model.Election;
import canvass.model.Statement;
import canvass.model.Toward;
import canvass.model.When;
import canvass.recognition.reading.ReadStatement;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Makes facts of readings of one article about one election that somebody confirms. */
public final class Confirming {
    private final Election election;
    private final Publication publication;
    private final ArticleText article;
    private final String by;
    private final Candidates candidates;
    private final Actors actors;

    /**
     * Of one article.
     *
     * @param earlier who has taken positions on this election already, in order of time
     * @param by who confirms
     */
    public Confirming(
            Election election, Collection<Actor> earlier, Publication publication, ArticleText article, String by) {
        this.election = election;
        this.publication = publication;
        this.article = article;
        this.by = by;
        this.candidates = new Candidates(election);
        this.actors = new Actors(earlier, candidates);
    }

    /**
     * The fact that a reading is, once confirmed.
     *
     * @throws NotConfirmable when it cannot be one as it is, with the field and what to do
     */
    public Statement statement(Proposal proposal) throws NotConfirmable {
        ReadStatement reading = proposal.reading();
        requireInArticle(reading);
        Actor actor = actors.of(reading, proposal.actorType());
        Optional<Toward> toward = candidates.toward(reading.toward(), reading.stance());
        ZoneId zone = proposal.zone().orElse(election.zone());
        When when = SaidWhen.of(reading.saidAt(), zone, publication.published());
        var confirmed = new ConfirmedReading(by, article.sha256(), reading.from(), reading.to());
        String day = publication.published() instanceof When.Within days
                ? days.last().toString()
                : publication
                        .published()
                        .counts()
                        .atZone(election.zone())
                        .toLocalDate()
                        .toString();
        try {
            return new Statement(
                    election.id(),
                    actor,
                    reading.stance(),
                    toward,
                    condition(proposal),
                    reading.channel(),
                    reading.carrier().isEmpty() ? publication.agency() : reading.carrier(),
                    reading.quote(),
                    when,
                    publication.published().counts(),
                    new Citation(publication.publisher(), publication.address(), day, ""),
                    article.line(reading.from()),
                    Optional.of(confirmed));
        } catch (IllegalArgumentException e) {
            throw new NotConfirmable("quote", String.valueOf(e.getMessage()));
        }
    }

    /** Whether somebody of this name has taken a position before. */
    public boolean isKnown(Actor actor) {
        return actors.isKnown(actor.name());
    }

    /** What is to be quoted must stand in the article; who edits a reading may shorten it, and not put words into a mouth. */
    private void requireInArticle(ReadStatement reading) throws NotConfirmable {
        if (!article.has(reading.from(), reading.to())) {
            throw new NotConfirmable(
                    "span",
                    reading.from() + "-" + reading.to() + " is no passage of this article; is it the right file?");
        }
        if (!reading.quote().isEmpty() && !article.contains(reading.quote())) {
            throw new NotConfirmable(
                    "quote", "these words do not stand in the article; quote it to the letter, or leave it empty");
        }
    }

    private static Optional<Condition> condition(Proposal proposal) throws NotConfirmable {
        String text = ConditionSteps.awaited(proposal.reading().condition());
        List<Condition.Step> awaits = proposal.awaits().orElseGet(() -> ConditionSteps.of(text));
        if (text.isBlank() && !awaits.isEmpty()) {
            throw new NotConfirmable("condition", "say in a few words what it waits for");
        }
        return text.isBlank() ? Optional.empty() : Optional.of(new Condition(text, awaits));
    }
}
