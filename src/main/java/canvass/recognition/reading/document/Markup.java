package canvass.recognition.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Takes a web page apart: the story's paragraphs, without scripts, menus, captions and links to other stories. */
final class Markup {
    /** Pages are mostly markup; more than this is not a page with an article. */
    private static final int LONGEST = 3_000_000;

    private static final Pattern A_TAG = Pattern.compile(
            "<(?:!doctype|html|head|body|p|div|article|section|h[1-6]|span|br|meta|script)\\b[^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NEVER_READ = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "iframe",
            "object",
            "video",
            "audio",
            "canvas",
            "figure",
            "figcaption",
            "picture",
            "menu",
            "dialog",
            "textarea",
            "label");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "td",
            "th",
            "tr",
            "table",
            "blockquote",
            "section",
            "article",
            "main",
            "header",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "dd",
            "dt",
            "dl",
            "body",
            "hr",
            "br",
            "center",
            "title",
            "address",
            "summary",
            "details");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:^|[-_ ])(?:related|more|most|mostread|popular|promo|sidebar|side|nav|navigation|menu|breadcrumbs?|share|sharing|social|newsletter"
                    + "|subscribe|comments?|footer|cookies?|advert|ads?|recommend(?:ed|ations)?|trending|teasers?|caption|byline|tags|topics|widget"
                    + "|banner|signup|login|search|links|readmore|also|outbrain|taboola|skip|masthead|toolbar|paywall)(?:$|[-_ ])");
    private static final Pattern STORY = Pattern.compile(
            "(?:article|story|post|entry|news|main)[-_]*(?:body|content|text|main|paragraphs|section)|articlebody|storybody|paywalled|body-?text");
    private static final Pattern LINKED_BY_WORDS = Pattern.compile("[.!?][\"”»’)]*$");

    private final String document;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private Passage.Kind kind = Passage.Kind.BODY;

    private Markup(String document) {
        this.document = document;
    }

    static boolean looksLikeMarkup(String document) {
        return A_TAG.matcher(document.substring(0, Math.min(document.length(), 20_000)))
                .find();
    }

    static Article.Layout read(String document) {
        List<String> notes = new ArrayList<>();
        String read = document;
        if (document.length() > LONGEST) {
            read = document.substring(0, LONGEST);
            notes.add("only the first " + LONGEST + " characters of the page were read");
        }
        Document page = Jsoup.parse(read, "", Parser.htmlParser().setTrackPosition(true));
        var markup = new Markup(read);
        if (page.head() != null) {
            page.head().select("title").forEach(markup::heading);
        }
        markup.walk(story(page));
        markup.flush();
        List<Passage> passages = markup.shortened(notes);
        return new Article.Layout(passages, PageHead.published(page), PageHead.language(page), notes);
    }

    /** The article's own element when the page names one that holds most of its paragraphs. */
    private static Element story(Document page) {
        for (String selector : List.of("article", "[itemprop=articleBody]", "main")) {
            List<Element> found = page.select(selector);
            Optional<Element> largest =
                    found.stream().reduce((one, other) -> length(one) >= length(other) ? one : other);
            if (largest.isPresent() && 2 * length(largest.get()) > length(page.body())) {
                return largest.get();
            }
        }
        return page.body();
    }

    private static int length(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    private void heading(Element title) {
        walk(title);
        flush();
    }

    private void walk(Element element) {
        String tag = element.normalName();
        if (NEVER_READ.contains(tag) || leadsElsewhere(element)) {
            flush();
            return;
        }
        boolean block = BLOCKS.contains(tag);
        if (block) {
            flush();
        }
        Passage.Kind before = kind;
        boolean heading = tag.matches("h[1-6]|title");
        kind = heading ? Passage.Kind.HEADING : kind;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                add(words);
            } else if (child instanceof Element inner) {
                walk(inner);
            }
        }
        if (block) {
            flush();
        }
        kind = before;
    }

    /** Menus, related stories and most-read lists: by their names, or because they are nothing but links. */
    private static boolean leadsElsewhere(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("article") || tag.equals("main")) {
            return false;
        }
        String names = (element.className() + " " + element.id() + " " + element.attr("role")).toLowerCase(Locale.ROOT);
        boolean hidden =
                element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
        if (hidden || ELSEWHERE.matcher(names).find()) {
            return !holdsStory(element) && !isBodyBehindWall(element, names);
        }
        String all = element.text();
        boolean list = tag.equals("ul")
                || tag.equals("ol")
                || tag.equals("li")
                || tag.equals("p")
                || tag.equals("div")
                || tag.equals("header");
        int linked = list
                ? element.select("a").stream().mapToInt(a -> a.text().length()).sum()
                : 0;
        return list
                && linked > 0
                && 2 * linked > all.length()
                && (tag.equals("header")
                        || linked > 8 * all.length() / 10
                        || !LINKED_BY_WORDS.matcher(all.strip()).find());
    }

    /** "article-body paywalled" is the story, "paywall-box" the invitation to pay for it. */
    private static boolean isBodyBehindWall(Element element, String names) {
        return STORY.matcher(names).find() && element.select("p").size() > 1;
    }

    /** Some pages call the whole story's frame "main-side-content"; a frame with most paragraphs is read all the same. */
    private static boolean holdsStory(Element element) {
        Element body = element.ownerDocument() == null
                ? element
                : element.ownerDocument().body();
        return element.select("p").size() > 3 && 2 * length(element) > length(body);
    }

    private void add(TextNode node) {
        if (!node.sourceRange().isTracked()) {
            return;
        }
        int from = node.sourceRange().startPos();
        int to = Math.min(node.sourceRange().endPos(), document.length());
        int i = from;
        while (i < to) {
            int next = entityEnd(i, to);
            String shown = next > i + 1
                    ? Parser.unescapeEntities(document.substring(i, next), false)
                    : document.substring(i, i + 1);
            for (int k = 0; k < shown.length(); k++) {
                addCharacter(shown.charAt(k), i, next);
            }
            i = next;
        }
    }

    private void addCharacter(char c, int from, int to) {
        boolean blank = Character.isWhitespace(c) || c == '\u00a0';
        if (blank && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
            return;
        }
        text.append(blank ? ' ' : c);
        origins.add(from);
        ends.add(to);
    }

    private int entityEnd(int from, int to) {
        if (document.charAt(from) != '&') {
            return from + 1;
        }
        int i = from + 1;
        while (i < to
                && i < from + 33
                && (Character.isLetterOrDigit(document.charAt(i)) || document.charAt(i) == '#')) {
            i++;
        }
        boolean entity = i > from + 1 && i < to && document.charAt(i) == ';';
        return entity ? i + 1 : from + 1;
    }

    private void flush() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty()) {
            passages.add(new Passage(text.toString(), places(origins), places(ends), kind));
        }
        text.setLength(0);
        origins.clear();
        ends.clear();
    }

    private int[] places(List<Integer> all) {
        return all.stream().limit(text.length()).mapToInt(Integer::intValue).toArray();
    }

    private List<Passage> shortened(List<String> notes) {
        List<Passage> kept = new ArrayList<>();
        int total = 0;
        for (Passage passage : passages) {
            total += passage.text().length();
            if (total > PlainText.LONGEST) {
                notes.add("only the first " + PlainText.LONGEST + " characters of the story were read");
                break;
            }
            kept.add(passage);
        }
        return PlainText.withoutLinks(kept);
    }
}
