package canvass.cli;

import canvass.recognition.confirming.ArticleText;
import canvass.recognition.confirming.Publication;
import java.time.ZoneId;

/**
 * An article, where it stood, and who answers for what is made of it.
 *
 * @param name the file's
 * @param agency whose copy it is; empty where the publisher wrote it
 */
record SignedArticle(
        String name,
        ArticleText text,
        String publisher,
        String address,
        String agency,
        Published published,
        String confirmedBy) {
    /** @param zone in which the day of publication is reckoned, where no time is known */
    Publication publication(ZoneId zone) {
        return new Publication(publisher, address, agency, published.when(zone));
    }
}
