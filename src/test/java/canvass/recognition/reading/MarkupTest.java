package canvass.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

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
}
