package canvass.recognition.reading.document;

import canvass.recognition.reading.knowledge.CalendarDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes plain text apart into paragraphs, and tells headings, links to other stories and bylines from what is to be read. */
final class PlainText {
    /** A longer document is read only so far: no article is as long, and every reader must come to an end. */
    static final int LONGEST = 200_000;

    private static final Pattern BREAK = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern SINGLE_BREAK = Pattern.compile("\\R");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:also on this site|related|related articles?|related stor(?:y|ies)|read more|read also|see also|more on this|most read|most popular"
                    + "|you may also like|recommended|editor'?s picks|watch|listen|photo|photos|image|source|original url|subscribe|sign up"
                    + "|lee también|lea también|te puede interesar|más información|más leídas|relacionad[oa]s?|lesen sie auch|mehr zum thema"
                    + "|siehe auch|meistgelesen|à lire aussi|lire aussi|voir aussi|sur le même sujet|les plus lus)\\b\\s*[:|].*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    static final int HEADING_LENGTH = 160;
    private static final int WRAPPED_LENGTH = 45;

    /** Lines wrapped by hand or by a mail program are no longer than this. */
    private static final int LONGEST_WRAPPED = 110;

    private PlainText() {}

    static Article.Layout read(String document) {
        List<String> notes = new ArrayList<>();
        int end = document.length();
        if (end > LONGEST) {
            end = LONGEST;
            notes.add("only the first " + LONGEST + " characters were read");
        }
        boolean wrapped = document.lines().limit(400).allMatch(line -> line.length() <= LONGEST_WRAPPED);
        List<int[]> spans = new ArrayList<>();
        int from = 0;
        Matcher gap = BREAK.matcher(document).region(0, end);
        while (gap.find()) {
            addLines(document, from, gap.start(), wrapped, spans);
            from = gap.end();
        }
        addLines(document, from, end, wrapped, spans);
        List<Passage> passages = passages(document, spans);
        return new Article.Layout(passages, published(passages), Optional.empty(), notes);
    }

    /**
     * A paragraph's lines: one passage when they were only wrapped, else one each.
     *
     * @param hard whether the document's lines are short enough to have been wrapped
     */
    private static void addLines(String document, int from, int to, boolean hard, List<int[]> spans) {
        int start = from;
        Matcher line = SINGLE_BREAK.matcher(document).region(from, to);
        while (line.find()) {
            String before = document.substring(start, line.start()).strip();
            boolean wrapped = line.end() < to
                    && (Character.isLowerCase(document.charAt(line.end()))
                            || (hard && lastLine(before).length() >= WRAPPED_LENGTH && !endsSentence(before)));
            if (!wrapped) {
                add(document, start, line.start(), spans);
                start = line.end();
            }
        }
        add(document, start, to, spans);
    }

    private static String lastLine(String text) {
        int line = text.lastIndexOf('\n');
        return line < 0 ? text : text.substring(line + 1);
    }

    private static void add(String document, int from, int to, List<int[]> spans) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(document.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(document.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        boolean runsOn = !spans.isEmpty()
                && Character.isLowerCase(document.charAt(start))
                && !endsSentence(document.substring(spans.getLast()[0], spans.getLast()[1]));
        if (runsOn) {
            spans.getLast()[1] = end;
        } else {
            spans.add(new int[] {start, end});
        }
    }

    private static List<Passage> passages(String document, List<int[]> spans) {
        List<Passage> passages = new ArrayList<>();
        boolean begun = false;
        for (int[] span : spans) {
            String text = document.substring(span[0], span[1]);
            boolean heading = !endsSentence(text) && text.length() < HEADING_LENGTH && !text.contains(". ");
            if (ELSEWHERE.matcher(text).matches()) {
                continue;
            }
            boolean aboveStory = heading && !begun;
            begun |= !heading;
            passages.add(Passage.of(document, span[0], span[1], aboveStory ? Passage.Kind.HEADING : Passage.Kind.BODY));
        }
        // A single sentence without a full stop is still something to read.
        return begun ? passages : passages.stream().map(Passage::asBody).toList();
    }

    /** Without the passages that only point to other stories. */
    static List<Passage> withoutLinks(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> !ELSEWHERE.matcher(passage.text()).matches())
                .toList();
    }

    static boolean endsSentence(String text) {
        return text.matches("(?s).*[.!?:…][\"”»’')]*\\s*");
    }

    private static Optional<LocalDate> published(List<Passage> passages) {
        return passages.stream()
                .limit(8)
                .filter(passage -> passage.text().length() < 60)
                .flatMap(passage -> CalendarDays.alone(passage.text()).stream())
                .findFirst();
    }
}
