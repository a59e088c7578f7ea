package canvass.recognition.reading.document;

import canvass.recognition.reading.knowledge.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document to be read: what a person would see of it, passage by passage, each character with its place in the document.
 */
public final class Article {
    public final String document;
    public final List<Passage> passages;
    public final Optional<LocalDate> published;
    public final Optional<Language> language;
    public final List<String> notes;

    private Article(
            String document,
            List<Passage> passages,
            Optional<LocalDate> published,
            Optional<Language> language,
            List<String> notes) {
        this.document = document;
        this.passages = passages;
        this.published = published;
        this.language = language;
        this.notes = notes;
    }

    /**
     * An article from a document's characters: a page when it has markup, else plain text.
     *
     * @param published the day it was published, when that is known from elsewhere; else it is looked for in the document
     * @param headline a headline that is not in the document, or empty
     */
    public static Article of(String document, Optional<LocalDate> published, String headline) {
        Layout layout = Markup.looksLikeMarkup(document) ? Markup.read(document) : PlainText.read(document);
        List<Passage> passages = new ArrayList<>();
        if (!headline.isBlank()) {
            passages.add(Passage.headline(headline));
        }
        passages.addAll(Openings.parted(layout.passages()));
        return new Article(document, passages, published.or(layout::published), layout.language(), layout.notes());
    }

    /** What was found when a document was taken apart. */
    record Layout(
            List<Passage> passages, Optional<LocalDate> published, Optional<Language> language, List<String> notes) {}
}
