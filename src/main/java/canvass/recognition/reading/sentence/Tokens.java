package canvass.recognition.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into words. Ours, not the library's: hyphened names (Diaz-Canel) and abbreviations (U.S.) must stay whole, and
 * every word needs its offsets.
 */
final class Tokens {
    private static final String ABBREVIATIONS =
            "Mr|Mrs|Ms|Dr|Jr|Sr|Sra|St|Gov|Sen|Rep|Gen|Col|Lt|Prof|Rev|Hon|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov"
                    + "|Dec|approx|ca|bzw|Nr|Art|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo"
                    + "|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Mme|Mgr|Lic|Dra|Gral|núm|pág";

    private static final Pattern TOKEN = Pattern.compile(
            "(?:\\p{L}\\.){2,}"
                    + "|EE\\. ?UU\\."
                    + "|(?:" + ABBREVIATIONS + ")\\.(?=\\s|,|$)"
                    + "|(?<![\\p{L}])\\p{Lu}\\.(?=\\s\\p{Lu})"
                    + "|\\p{L}+?(?=n['’]t\\b)|n['’]t\\b"
                    + "|(?:\\b[ldjnscmtLDJNSCMT]|\\b[qQ]u|\\b[jJ]usqu|\\b[lL]orsqu|\\b[pP]uisqu)['’](?=\\p{L})(?![st]\\b)"
                    + "|['’](?:s|ve|re|ll|d|m|S)\\b"
                    + "|\\d{1,2}\\.(?=\\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b)"
                    + "|\\d{2,3}-[Jj]ährigen?r?\\b"
                    + "|\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th|º|er)?\\b"
                    + "|[@#]\\w+"
                    + "|O['’]\\p{Lu}\\p{L}+"
                    + "|\\p{Lu}\\p{Ll}{2,}(?<!qu|rd)['’](?!(?:ve|re|ll)\\b)\\p{Ll}{2,}"
                    + "|[\\p{L}\\p{M}\\d]+(?:[-‐‑][\\p{L}\\p{M}\\d]+)*"
                    + "|--+|\\.\\.\\.|[^\\s]",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** A word longer than this is no word; it would only cost time. */
    private static final int LONGEST = 80;

    private Tokens() {}

    /** The words between two offsets of a text, without tags. */
    static List<Token> of(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            String word = matcher.group();
            if (word.length() <= LONGEST) {
                String lower = word.replace('’', '\'').toLowerCase(Locale.ROOT);
                tokens.add(new Token(word, lower, "X", matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }
}
