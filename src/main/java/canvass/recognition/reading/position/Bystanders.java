package canvass.recognition.reading.position;

import canvass.model.Stance;
import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Hours;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.sentence.Parse;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Those who are named in a clause of which somebody else is the one who acts. */
final class Bystanders {
    private static final Pattern BESIDE_WINNER =
            Pattern.compile("\\[W] (?:and|y|und|et|,) (?:\\S+ ){0,3}\\[S]|\\[S] (?:and|y|und|et) \\[W]");

    /** How many words may stand between "led by" and the name: a country, an office. */
    private static final int LED_WITHIN = 7;

    private final Words words;

    Bystanders(Language language) {
        this.words = Words.of(language);
    }

    /**
     * Whoever is greeted together with the winner, holds an office and has no name, or is what somebody heads or speaks for; and papers,
     * whose endorsement comes before the vote.
     */
    boolean has(Deeds.Deed deed, Clause clause) {
        boolean named = deed.told() == Deeds.Told.NAMED;
        return isNobody(deed, clause.bearing())
                || Hours.isZone(deed.actor().name())
                || (clause.bearing() == Bearing.MEDIUM && words.anyIn("endorsing", " " + clause.words() + " "))
                || (named && (BESIDE_WINNER.matcher(clause.words()).find() || isHeaded(deed)));
    }

    /** "the senator said": an office without a name is nobody's. */
    private static boolean isNobody(Deeds.Deed deed, Bearing bearing) {
        boolean small = !Character.isUpperCase(deed.actor().name().codePointAt(0));
        return switch (bearing) {
            case OFFICIAL, LEADER, PERSON -> small;
            case WINNER, LOSER, LOSERS_CAMP, WINNERS_CAMP, OBSERVERS, MEDIUM, COURT, ELECTORAL, GOVERNMENT, BODY ->
                false;
        };
    }

    /** "Alexandre de Moraes, the head of the electoral court": he acts, and not the court; "the electoral court (JNE) of Peru": nor Peru. */
    private boolean isHeaded(Deeds.Deed deed) {
        Parse parse = deed.parse();
        Sentence sentence = parse.sentence();
        int of = deed.subject() - 1;
        while (of > 0 && sentence.tagged(of, "DET")) {
            of--;
        }
        if (!sentence.is(of, "of", "for", "de", "del", "du", "von", "des", "der")) {
            return false;
        }
        if (deed.actor().kind() == Actor.Kind.GOVERNMENT) {
            return true;
        }
        Optional<Phrase> head = parse.phrases().at(of - 1);
        return head.filter(phrase -> {
                    String word = " " + parse.head(phrase) + " ";
                    return words.anyIn("chair", word) || words.anyIn("spokes", word) || words.anyIn("office", word);
                })
                .isPresent();
    }

    /** "The EU's mission, led by Javier Nart, found": the mission found it, whoever leads it. */
    Optional<Actor> leads(Deeds.Deed deed, Stream<Deeds.Deed> beside) {
        Parse parse = deed.parse();
        Sentence sentence = parse.sentence();
        int by = deed.subject() - 1;
        while (by > deed.subject() - LED_WITHIN
                && by > 0
                && !words.has("led-by", sentence.token(by).lower())) {
            by--;
        }
        if (by < 1 || !words.has("led-by", sentence.token(by).lower())) {
            return Optional.empty();
        }
        int led = words.has("led", sentence.token(by - 1).lower()) ? by - 1 : by;
        int behind = sentence.is(led - 1, ",") ? led - 1 : led;
        return beside.filter(other -> parse.phrases()
                        .at(other.subject())
                        .filter(phrase -> phrase.to() == behind)
                        .isPresent())
                .map(Deeds.Deed::actor)
                .filter(actor -> actor.kind() != Actor.Kind.PERSON)
                .findFirst();
    }

    /** "Biden has won the election": so the narrator says, and it is no claim of his. "wished Biden a happy birthday": on something else. */
    boolean saysOther(Deeds.Deed deed, Stance stance) {
        String clause = deed.parse().sentence().words(deed.from(), deed.to());
        boolean wins = stance == Stance.CLAIMS_VICTORY
                && deed.told() == Deeds.Told.DONE
                && words.has("winning", deed.parse().sentence().token(deed.at()).lower());
        boolean otherwise =
                stance == Stance.CONGRATULATES && words.anyIn("no-victory", clause) && !words.anyIn("victory", clause);
        return wins || otherwise;
    }

    /** "Putin would wait, Peskov told reporters": the one who says so for another is the one who holds back. */
    boolean isSpokenFor(Finding finding, List<Finding> together) {
        return finding.stance() == Stance.WITHHOLDS
                && together.stream()
                        .filter(other -> other.stance() == Stance.WITHHOLDS && !other.equals(finding))
                        .filter(other ->
                                !other.actor().name().equals(finding.actor().name()))
                        .anyMatch(other ->
                                words.anyIn("spokes", " " + other.actor().role().toLowerCase(Locale.ROOT) + " "));
    }
}
