package canvass.recognition.reading;

import canvass.recognition.reading.knowledge.Actor;
import canvass.recognition.reading.knowledge.Bodies;
import canvass.recognition.reading.knowledge.Language;
import canvass.recognition.reading.knowledge.Names;
import canvass.recognition.reading.knowledge.Words;
import canvass.recognition.reading.position.Finding;
import canvass.recognition.reading.sentence.Lexicon;
import canvass.recognition.reading.sentence.Phrase;
import canvass.recognition.reading.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** On what condition, over which channel and by whom carried a position was taken, as far as its sentence tells. */
final class Circumstances {
    private static final int LONGEST_CONDITION = 16;

    private final Lexicon lexicon;
    private final Words words;
    private final Map<String, List<String>> channels;

    Circumstances(Language language) {
        this.lexicon = Lexicon.of(language);
        this.words = Words.of(language);
        this.channels = lexicon.named("channels");
    }

    /** What is waited for, in the article's words. */
    String condition(Finding finding) {
        Sentence sentence = finding.parse().sentence();
        Matcher matcher = lexicon.pattern("conditions").matcher(sentence.line);
        while (matcher.find()) {
            int from = sentence.indexAt(matcher.start());
            int to = sentence.indexAt(matcher.end() - 1) + 1;
            while (to > from && sentence.tagged(to - 1, "PUNCT")) {
                to--;
            }
            boolean past = sentence.is(from, "once") && sentence.tagged(from + 1, "VERB");
            if (to > from
                    && !past
                    && to - from <= LONGEST_CONDITION + 2
                    && !words.has("weekday", sentence.token(to - 1).lower())) {
                return sentence.printed(from, to);
            }
        }
        return "";
    }

    String channel(Finding finding) {
        String clause = finding.parse().sentence().words(finding.from(), finding.to());
        for (Map.Entry<String, List<String>> channel : channels.entrySet()) {
            for (String word : channel.getValue()) {
                if (clause.contains(" " + word + " ")) {
                    return channel.getKey();
                }
            }
        }
        return "";
    }

    /** The agency that the sentence, or the one before it, names as its source. */
    String carrier(Finding finding) {
        Sentence sentence = finding.parse().sentence();
        for (Phrase phrase : finding.parse().phrases().all()) {
            if (!phrase.named()) {
                continue;
            }
            String name = finding.parse().name(phrase);
            Optional<Bodies.Body> body = Bodies.all().find(name);
            boolean medium = body.isPresent() && body.get().kind() == Actor.Kind.MEDIUM;
            if (medium && !Names.same(name, finding.actor().name()) && sourceAt(sentence, phrase)) {
                return name;
            }
        }
        return "";
    }

    private boolean sourceAt(Sentence sentence, Phrase phrase) {
        String before = sentence.words(Math.max(0, phrase.from() - 5), phrase.from());
        String after = sentence.words(phrase.to(), Math.min(sentence.size(), phrase.to() + 4));
        return words.anyIn("source-before", before) || words.anyIn("source-after", after);
    }

    /** A quotation of the clause of at most 20 words, that stands in the clause as it is. */
    static String quote(Finding finding, int most) {
        Sentence sentence = finding.parse().sentence();
        int from = finding.from();
        int to = finding.to();
        List<Integer> wordsAt = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(sentence.token(i).text().codePointAt(0))) {
                wordsAt.add(i);
            }
        }
        if (wordsAt.size() > most) {
            int trigger = Math.max(0, indexOf(wordsAt, finding.trigger()));
            int first = Math.max(0, Math.min(trigger - most / 2, wordsAt.size() - most));
            from = wordsAt.get(first);
            to = wordsAt.get(first + most - 1) + 1;
        }
        return sentence.printed(from, to);
    }

    private static int indexOf(List<Integer> places, int word) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) >= word) {
                return i;
            }
        }
        return places.size() - 1;
    }
}
