package canvass.recognition.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Short articles of our own about real events, and the positions read in them as "speaker stance toward". */
final class Positions {
    private static final LocalDate AFTER_US_2020 = LocalDate.of(2020, 11, 25);
    private static final String US_2020 =
            "Joe Biden defeated Donald Trump in the presidential election of the United States.\n\n";

    private Positions() {}

    /** Read in the days after the US election of 2020, below a sentence that says who won. */
    static List<String> us2020(String text) {
        return in(US_2020 + text, AFTER_US_2020);
    }

    static List<String> in(String text, LocalDate published) {
        return read(text, published).statements().stream()
                .map(one -> one.speaker() + " " + one.stance().word() + " " + one.toward())
                .toList();
    }

    static ReadStatement only(String text) {
        List<ReadStatement> found = read(US_2020 + text, AFTER_US_2020).statements();
        if (found.size() != 1) {
            throw new AssertionError("Not one statement but " + found);
        }
        return found.getFirst();
    }

    static Reading read(String text, LocalDate published) {
        return new ArticleReader().read(Article.of(text, Optional.of(published), ""));
    }
}
