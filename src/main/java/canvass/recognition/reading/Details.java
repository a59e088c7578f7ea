package canvass.recognition.reading;

import canvass.model.Stance;
import canvass.recognition.reading.document.Article;
import canvass.recognition.reading.document.Passage;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Elections;
import canvass.recognition.reading.knowledge.Hours;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.position.ElectionResolver;
import canvass.recognition.reading.position.Finding;
import canvass.recognition.reading.sentence.Sentence;
import java.util.Optional;

/** Makes a statement of a finding: its day, election, condition, channel, quotation and place in the document. */
public final class Details {
    private final Article article;
    private final ElectionResolver elections;
    private final Dates dates;
    private final Circumstances circumstances;
    private final int mostQuoted;

    public Details(Article article, ElectionResolver elections, Language language, int mostQuoted) {
        this.article = article;
        this.elections = elections;
        this.dates = new Dates(article.published, language);
        this.circumstances = new Circumstances(language);
        this.mostQuoted = mostQuoted;
    }

    /**
     * The statement that a finding is.
     *
     * @param confidence how likely the statement is right, from 0 to 1
     */
    public ReadStatement statement(Finding finding, double confidence) {
        ElectionResolver.Resolved election = elections.of(finding);
        Sentence sentence = finding.parse().sentence();
        Optional<Elections.Known> known = election.known();
        int year = election.other() ? known.map(Elections.Known::year).orElse(0) : 0;
        String day = dates.near(sentence, finding.trigger(), finding.from(), finding.to(), year);
        if (day.isEmpty() && !election.other()) {
            day = dates.near(sentence, finding.trigger(), 0, sentence.size(), year);
        }
        if (election.other() && !day.startsWith(String.valueOf(year))) {
            day = year == 0 ? "" : String.valueOf(year);
        }
        String clause = sentence.printed(finding.from(), finding.to());
        String saidAt = Hours.instant(day, clause).orElse(day);
        String toward = toward(finding, election);
        // Of whoever has taken a side "before the count was over" is a time, not a condition.
        boolean condition = finding.stance() == Stance.WITHHOLDS;
        Passage passage = sentence.passage;
        int from = passage.origin(sentence.token(finding.from()).from());
        int to = passage.originEnd(sentence.token(finding.to() - 1).to());
        Actor actor = finding.actor();
        return new ReadStatement(
                actor.name(),
                actor.role(),
                actor.behalf(),
                actor.country(),
                finding.stance(),
                toward,
                election.id(),
                condition ? circumstances.condition(finding) : "",
                saidAt,
                circumstances.channel(finding),
                circumstances.carrier(finding),
                quote(from, to, finding),
                article.document.codePointCount(0, from),
                article.document.codePointCount(0, to),
                confidence);
    }

    private String quote(int from, int to, Finding finding) {
        String quote = Circumstances.quote(finding, mostQuoted);
        // The quotation must be found again in the document; in markup it may be cut by tags, and then stands as it is
        // read.
        return article.document.substring(from, to).contains(quote) ? quote : quote.replaceAll("\\s+", " ");
    }

    /** Whoever stood is named as the table does; in another election the main race's winner, put in by default, is wrong. */
    private static String toward(Finding finding, ElectionResolver.Resolved election) {
        if (!election.other() || election.known().isEmpty()) {
            return finding.race().tableName(finding.toward());
        }
        Elections.Known known = election.known().get();
        return known.tableName(finding.toward()).orElse(known.winner());
    }
}
