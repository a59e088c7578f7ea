package canvass.recognition.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/** Mends the library's sentence ends, which fall after "U.S.", "Nov." and initials, and are missed before some openings. */
final class SentenceEnds {
    private static final Pattern NO_END =
            Pattern.compile("(?:(?:^|[\\s(“\"«])(?:Mr|Mrs|Ms|Dr|Jr|Sr|Sra|St|Gov|Sen|Rep|Gen|Col|Lt|Prof|Rev"
                    + "|Hon|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|ca|bzw|Nr|Mme|Lic|Dra|Ala|Ariz|Ark|Calif|Colo|Conn"
                    + "|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mich|Minn|Miss|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Wis|Wyo)|\\s\\p{Lu}"
                    + "|^\\p{Lu}|EE|UU|\\p{L}\\.\\p{L})\\.$");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\s)\\d{1,2}\\.$");
    private static final Pattern MONTH =
            Pattern.compile("(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez).*", Pattern.DOTALL);
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.){2,}$");
    private static final Pattern OPENS_A_SENTENCE = Pattern.compile(
            "(?:The|He|She|It|In|But|And|They|We|A|An|On|At|This|That|His|Her|Its"
                    + "|For|As|After|Before|Asked|However|While|When|There|If)\\b.*",
            Pattern.DOTALL);
    private static final Pattern MISSED = Pattern.compile("(?<=\\p{L}{3}[.!?])[”“\"»]?\\s+(?=[“„\"«]?\\s?\\p{Lu})");

    private SentenceEnds() {}

    static List<Span> mend(String text, Span[] found) {
        List<Span> joined = new ArrayList<>();
        for (Span span : found) {
            if (!joined.isEmpty() && runsOn(text, joined.getLast(), span)) {
                Span last = joined.removeLast();
                joined.add(new Span(last.getStart(), span.getEnd()));
            } else {
                joined.add(span);
            }
        }
        List<Span> split = new ArrayList<>();
        for (Span span : joined) {
            addSplit(text, span, split);
        }
        return split;
    }

    private static boolean runsOn(String text, Span before, Span next) {
        String one = text.substring(before.getStart(), before.getEnd());
        String other = text.substring(next.getStart(), next.getEnd());
        if (Character.isLowerCase(other.charAt(0))) {
            return true;
        }
        if (INITIALS.matcher(one).find()) {
            return !OPENS_A_SENTENCE.matcher(other).matches();
        }
        return NO_END.matcher(one).find()
                || (ORDINAL.matcher(one).find() && MONTH.matcher(other).matches());
    }

    private static void addSplit(String text, Span span, List<Span> to) {
        int from = span.getStart();
        Matcher gap = MISSED.matcher(text).region(from, span.getEnd()).useTransparentBounds(true);
        while (gap.find()) {
            if (!NO_END.matcher(text.substring(from, gap.start())).find()) {
                int end = text.substring(gap.start(), gap.end()).stripTrailing().length() + gap.start();
                to.add(new Span(from, end));
                from = gap.end();
            }
        }
        to.add(new Span(from, span.getEnd()));
    }
}
