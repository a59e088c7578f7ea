package canvass.recognition.reading;

import canvass.model.Stance;
import canvass.recognition.reading.document.Article;
import canvass.recognition.reading.knowledge.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short articles of our own about real events, and the positions read in them as "speaker stance toward". */
public final class Positions {
    private static final LocalDate AFTER_US_2020 = LocalDate.of(2020, 11, 25);
    private static final String US_2020 =
            "Joe Biden defeated Donald Trump in the presidential election of the United States.\n\n";

    private Positions() {}

    /** Read in the days after the US election of 2020, below a sentence that says who won. */
    public static List<String> us2020(String text) {
        return in(US_2020 + text, AFTER_US_2020);
    }

    private static final String WAIT =
            " It was the end of a long wait, and the count of the votes took some days in all of the country.\n\n";

    /** As {@link #us2020}, below a longer opening. */
    public static List<String> afterUs2020(String sentence) {
        return below(US_2020.strip(), AFTER_US_2020, sentence);
    }

    /** Read below a sentence that says who won, and one more, so that there is enough to tell the language by. */
    public static List<String> below(String opening, LocalDate published, String sentence) {
        return in(opening + WAIT + sentence, published);
    }

    /** What of two lists of positions the other has not: persons, bodies and targets are compared as the score does. */
    public static List<String> sameAs(String wanted, List<String> found) {
        List<String> left = new ArrayList<>(found);
        List<String> differences = new ArrayList<>();
        for (String one : wanted.split(";", -1)) {
            Optional<String> match =
                    left.stream().filter(other -> same(one.strip(), other)).findFirst();
            match.ifPresentOrElse(left::remove, () -> differences.add("missed: " + one.strip()));
        }
        left.forEach(one -> differences.add("not wanted: " + one));
        return differences;
    }

    private static boolean same(String one, String other) {
        for (Stance stance : Stance.values()) {
            String[] mine = (one + " ").split(" " + stance.word() + " ", 2);
            String[] theirs = (other + " ").split(" " + stance.word() + " ", 2);
            if (mine.length == 2 && theirs.length == 2) {
                return Names.same(mine[0], theirs[0]) && Names.same(mine[1], theirs[1]);
            }
        }
        return false;
    }

    public static List<String> in(String text, LocalDate published) {
        return read(text, published).statements().stream()
                .map(one -> one.speaker() + " " + one.stance().word() + " " + one.toward())
                .toList();
    }

    public static ReadStatement only(String text) {
        List<ReadStatement> found = read(US_2020 + text, AFTER_US_2020).statements();
        if (found.size() != 1) {
            throw new AssertionError("Not one statement but " + found);
        }
        return found.getFirst();
    }

    public static Reading read(String text, LocalDate published) {
        return new ArticleReader().read(Article.of(text, Optional.of(published), ""));
    }
}
