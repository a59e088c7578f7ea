package canvass.recognition.reading.document;

import canvass.recognition.reading.knowledge.CalendarDays;
import canvass.recognition.reading.knowledge.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: its day of publication and its language. */
final class PageHead {
    private static final Pattern LINKED_DATA = Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

    private PageHead() {}

    static Optional<LocalDate> published(Document page) {
        for (String selector : new String[] {
            "meta[property=article:published_time]",
            "meta[property=og:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=DC.date]",
            "meta[name=DC.date.issued]",
            "meta[name=publish-date]"
        }) {
            Element meta = page.selectFirst(selector);
            Optional<LocalDate> day = meta == null ? Optional.empty() : CalendarDays.alone(meta.attr("content"));
            if (day.isPresent()) {
                return day;
            }
        }
        Matcher linked = LINKED_DATA.matcher(page.html());
        if (linked.find()) {
            return CalendarDays.alone(linked.group(1));
        }
        Element time = page.selectFirst("time[datetime]");
        return time == null ? Optional.empty() : CalendarDays.alone(time.attr("datetime"));
    }

    static Optional<Language> language(Document page) {
        Element html = page.selectFirst("html[lang]");
        return html == null ? Optional.empty() : Language.ofCode(html.attr("lang"));
    }
}
