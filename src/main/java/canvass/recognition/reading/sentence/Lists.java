package canvass.recognition.reading.sentence;

import canvass.recognition.reading.knowledge.Places;
import canvass.recognition.reading.knowledge.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Phrases that stand together before a verb: "Merkel, Macron and Johnson", "the leaders of Chile and Peru". */
public final class Lists {
    private final Parse parse;
    private final Sentence sentence;
    private final Phrases phrases;
    private final Words words;

    public Lists(Parse parse, Words words) {
        this.parse = parse;
        this.sentence = parse.sentence();
        this.phrases = parse.phrases();
        this.words = words;
    }

    /** A phrase with those before it in the same list: "Merkel, Macron and Johnson". */
    List<Phrase> joined(Phrase last) {
        List<Phrase> together = new ArrayList<>();
        together.add(last);
        int i = last.from() - 1;
        if (!sentence.tagged(i, "CCONJ")) {
            return together;
        }
        i--;
        boolean more = true;
        while (more) {
            if (sentence.is(i, ",")) {
                i--;
            }
            Optional<Phrase> before = headOf(phrases.at(i));
            more = before.isPresent()
                    && (!before.get().pronoun() || words.has("personal", parse.head(before.get())))
                    && !before.get().equals(last)
                    && (!sentence.tagged(before.get().from() - 1, "VERB", "ADP")
                            || words.has(
                                    "including",
                                    sentence.token(before.get().from() - 1).lower()));
            Optional<Phrase> place = phrases.at(i);
            if (more && place.isPresent() && isUnionOf(before.get(), place.get())) {
                return new ArrayList<>(List.of(before.get()));
            }
            boolean crowd = more && place.isPresent() && isCrowdOf(before.get(), place.get());
            if (crowd) {
                together.addFirst(place.get());
                more = false;
            } else if (more) {
                together.addFirst(before.get());
                i = before.get().from() - 1;
                more = sentence.is(i, ",");
            }
        }
        return together;
    }

    /** A phrase with those behind it in the same list. */
    public List<Phrase> forward(Phrase first) {
        List<Phrase> together = new ArrayList<>(List.of(first));
        int end = first.to();
        while ((sentence.tagged(end, "CCONJ") || goesOn(end))
                && phrases.at(end + 1).filter(Phrase::named).isPresent()) {
            together.add(phrases.at(end + 1).get());
            end = together.getLast().to();
        }
        return together;
    }

    /** A comma between the members of a list that "and" closes. */
    boolean goesOn(int comma) {
        int i = comma;
        while (sentence.is(i, ",") && phrases.at(i + 1).filter(Phrase::named).isPresent()) {
            i = phrases.at(i + 1).get().to();
        }
        return i > comma && sentence.tagged(i, "CCONJ");
    }

    /** From the last phrase of "the president of Chile" to "the president". */
    Optional<Phrase> headOf(Optional<Phrase> end) {
        if (end.isPresent()
                && sentence.is(
                        end.get().from() - 1,
                        "of",
                        "from",
                        "for",
                        "de",
                        "del",
                        "d'",
                        "von",
                        "vom",
                        "du",
                        "des",
                        "aus")) {
            Optional<Phrase> head = phrases.at(end.get().from() - 2);
            if (head.isPresent()) {
                return head;
            }
        }
        return end;
    }

    /** "a joint mission of the African Union and the Commonwealth": one body. */
    private boolean isUnionOf(Phrase head, Phrase member) {
        return !head.equals(member) && !head.named() && words.has("union", parse.head(head));
    }

    /** "the leaders of Chile, Peru and Cuba": each country's own. */
    private boolean isCrowdOf(Phrase head, Phrase place) {
        return !head.equals(place)
                && !head.named()
                && words.has("crowd", parse.head(head))
                && Places.all().country(parse.name(place)).isPresent();
    }
}
