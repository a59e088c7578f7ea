package canvass.recognition.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.recognition.reading.ArticleReader;
import canvass.recognition.reading.ReadStatement;
import canvass.recognition.reading.Reading;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages: only the story is read, and every place is one in the page's own characters. */
final class MarkupTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Merkel greets Biden</title>
            <meta property="article:published_time" content="2020-11-09T08:00:00Z">
            <script>var story = "Xi Jinping congratulated Biden on his election";</script>
            <style>p:after { content: "Boris Johnson congratulated Biden" }</style></head>
            <body><nav><a href="/a">Putin congratulates Biden</a></nav>
            <article><h1>Merkel congratulates Biden on election</h1>
            <p>German Chancellor <b>Angela&nbsp;Merkel</b> congratulated <a href="/biden">Joe&#32;Biden</a> on his election &amp; victory.</p>
            <div class="related"><p>Narendra Modi congratulated Biden.</p></div>
            <ul><li><a href="/x">Macron congratulates Biden</a></li><li><a href="/y">Trudeau congratulates Biden</a></li></ul>
            <p>Read more: Jacinda Ardern congratulated Biden.</p>
            <figure><figcaption>Scott Morrison congratulated Biden.</figcaption></figure>
            </article>
            <aside><h3>Most read</h3><p>Justin Trudeau congratulated Biden.</p></aside>
            <footer>Imran Khan congratulated Biden.</footer></body></html>
            """;

    private static Reading read(String page) {
        return new ArticleReader().read(Article.of(page, Optional.empty(), ""));
    }

    @Test
    void menus_scripts_captions_and_links_to_other_stories_are_not_read() {
        assertThat(read(PAGE).statements()).extracting(ReadStatement::speaker).containsExactly("Angela Merkel");
    }

    @Test
    void the_span_counts_markup_and_entities() {
        ReadStatement statement = read(PAGE).statements().getFirst();
        assertThat(PAGE.substring(statement.from(), statement.to()))
                .startsWith("German Chancellor <b>Angela&nbsp;Merkel</b> congratulated")
                .endsWith("election &amp; victory");
    }

    @Test
    void a_page_tells_its_day_of_publication() {
        String page = PAGE.replace("congratulated <a", "on Saturday congratulated <a");
        assertThat(read(page).statements().getFirst().saidAt())
                .isEqualTo(LocalDate.of(2020, 11, 7).toString());
    }

    @Test
    void a_page_cut_off_anywhere_gives_what_is_there_or_nothing() {
        for (int end = 0; end < PAGE.length(); end += 7) {
            assertThat(read(PAGE.substring(0, end)).statements())
                    .extracting(ReadStatement::speaker)
                    .isSubsetOf("Angela Merkel");
        }
    }

    /** A newspaper's page with all that surrounds a story; only five leaders greet Biden in the story itself. */
    private static final String NEWSPAPER = """
            <!DOCTYPE html><html lang="en"><head><title>Leaders greet Biden - The Courier</title>
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-11-09T07:00:00Z",
            "articleBody":"Xi Jinping congratulated Joe Biden on his election."}</script></head>
            <body class="has-paywall ads"><div id="main-content-with-sidebar"><article class="story paywalled">
            <h1>Leaders greet Biden</h1><div class="byline">By our reporters</div>
            <div class="share-bar"><a href="#">Share</a><span>Putin congratulated Biden</span></div>
            <p>Joe Biden won the presidential election of the United States against Donald Trump.
            <span class="caption">Kim Jong-un congratulated Biden.</span></p>
            <figure><img><figcaption>Recep Tayyip Erdogan congratulated Biden.</figcaption></figure>
            <div class="article-body__paywall"><p>German Chancellor Angela Merkel congratulated Biden on Saturday.</p>
            <p>French President Emmanuel Macron congratulated him too.</p>
            <p>Boris Johnson, the British prime minister, congratulated Biden and Kamala Harris.</p>
            <p>Justin Trudeau congratulated Biden within the hour.</p></div>
            <div class="newsletter-signup"><p>Sign up to our newsletter: Viktor Orban congratulated Biden.</p></div>
            <div class="live-blog"><div class="entry"><time>18:05 GMT</time><h3>Ireland greets Biden</h3>
            <p>Micheál Martin congratulated Biden.</p></div></div>
            <div class="paywall-box"><p>Subscribe to read how Jair Bolsonaro congratulated Biden.</p></div>
            </article></div><section class="comments"><p>Nicolás Maduro congratulated Biden.</p></section></body></html>
            """;

    @Test
    void a_newspapers_boxes_are_not_read_and_its_story_is_not_lost() {
        assertThat(read(NEWSPAPER).statements())
                .extracting(ReadStatement::speaker)
                .containsExactlyInAnyOrder(
                        "Angela Merkel", "Emmanuel Macron", "Boris Johnson", "Justin Trudeau", "Micheál Martin");
    }
}
