package canvass.recognition.reading.document;

import canvass.recognition.reading.knowledge.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts what stands before a paragraph's first sentence from it: an agency's dateline ("NAIROBI, Aug 15 (Reuters) -"), the hour
 * of an entry in a live blog, the mark of a list. They would be taken for its subject.
 */
final class Openings {
    private static final String DASH = "(?:\\s?(?:\\.-|--|[-–—])\\s+|\\s?(?:--|—)(?=\\p{Lu}\\p{Ll}))";
    private static final Pattern DATELINE =
            Pattern.compile("(?:\\p{Lu}[\\p{Lu}.'’ -]{2,40}(?:[,/][\\p{L}\\d.'’ /]{2,40}){0,3}(?: ?\\([^()]{2,40}\\))?"
                    + "|\\p{Lu}[\\p{L}.'’ -]{2,30}(?:, ?[\\p{L}\\d. ]{2,30}){0,2} ?\\([^()]{2,40}\\))" + DASH);
    /** "Washington - Nach tagelanger Auszählung": a town alone, as many papers begin an article. */
    private static final Pattern TOWN =
            Pattern.compile("(\\p{Lu}[\\p{L}'’]+(?:[ /-]\\p{Lu}[\\p{L}'’]+){0,2}) [-–—] (?=[\\p{Lu}\"„«“])");

    /** "Tabasco.- López Obrador": before any paragraph. */
    private static final Pattern TOWN_AND_STOP = Pattern.compile(
            "\\p{Lu}[\\p{L}'’]+(?: (?:de|del|la|du|\\p{Lu}[\\p{L}'’]+)){0,3}(?:, [\\p{L}\\d. ]{2,30})?\\.\\s?[-–—]\\s?(?=\\p{Lu})");

    private static final String HOUR =
            "\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?(?:GMT|UTC|BST|CET|CEST|E[SD]?T|P[SD]?T|C[SD]?T|WAT|EAT"
                    + "|IST|AEDT|Uhr|h)\\b)?";
    private static final Pattern TIME = Pattern.compile(
            "(?:\\d{1,2}:\\d{2}|\\d{1,2}[.h:]?\\d{0,2}\\s?[ap]\\.?m\\b\\.?|\\d{1,2}h\\d{2}|\\d{1,2}[.:]\\d{2} Uhr)"
                    + "(?:\\s?(?:GMT|UTC|BST|CET|CEST|E[SD]?T|P[SD]?T|C[SD]?T|WAT|EAT|IST|AEDT|Uhr|h)\\b)?(?:\\s*[/(]\\s*"
                    + HOUR
                    + "\\)?)?\\s*(?:[-–—:|,]\\s*)?(?=\\S|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_MARK = Pattern.compile("(?:[-–—*•‣·▪◦►▶→]|\\d{1,2}[.)])\\s+");

    private Openings() {}

    /** The passages with their openings as headings of their own. */
    static List<Passage> parted(List<Passage> passages) {
        List<Passage> parted = new ArrayList<>();
        boolean first = true;
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.BODY) {
                part(passage, first, parted);
                first = false;
            } else {
                parted.add(passage);
            }
        }
        return parted;
    }

    private static void part(Passage passage, boolean first, List<Passage> to) {
        String text = passage.text();
        Matcher mark = LIST_MARK.matcher(text);
        if (mark.lookingAt() && mark.end() < text.length()) {
            to.add(passage.part(mark.end(), text.length(), Passage.Kind.BODY));
            return;
        }
        Matcher time = TIME.matcher(text);
        if (time.lookingAt()) {
            entry(passage, time.end(), to);
            return;
        }
        int dateline = dateline(text, first);
        if (dateline > 0 && dateline < text.length()) {
            to.add(passage.part(0, dateline, Passage.Kind.HEADING));
            to.add(passage.part(dateline, text.length(), Passage.Kind.BODY));
            return;
        }
        to.add(passage);
    }

    /** Where the dateline ends; a country before a dash begins an entry of a list. */
    private static int dateline(String text, boolean first) {
        Matcher dateline = DATELINE.matcher(text);
        if (dateline.lookingAt()) {
            return dateline.end();
        }
        Matcher stop = TOWN_AND_STOP.matcher(text);
        if (stop.lookingAt()) {
            return stop.end();
        }
        Matcher town = TOWN.matcher(text);
        boolean opens = first
                && town.lookingAt()
                && Places.all()
                        .country(town.group(1))
                        .filter(place -> !place.seat())
                        .isEmpty();
        return opens ? town.end() : 0;
    }

    /** "18:52 GMT - Merkel congratulates Biden" is an entry's headline; with a full stop it is the entry. */
    private static void entry(Passage passage, int end, List<Passage> to) {
        String text = passage.text();
        to.add(passage.part(0, end, Passage.Kind.HEADING));
        if (end < text.length()) {
            boolean headline = !PlainText.endsSentence(text) && text.length() < PlainText.HEADING_LENGTH;
            to.add(passage.part(end, text.length(), headline ? Passage.Kind.HEADING : Passage.Kind.BODY));
        }
    }
}
