package canvass.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import canvass.recognition.reading.learning.ClauseCutting;
import canvass.recognition.reading.learning.MarkedStory;
import canvass.recognition.reading.learning.StatementCutting;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a folder of marked stories into clauses without names, or into what spoke for each statement, for {@link ReadLearn} to learn
 * from.
 */
final class ReadCut {
    private static final String HEAD =
            "# Clauses of stories of ours, as the reader cuts them out: everybody who may take a position, and which is marked.\n"
                    + "# [S] is the actor, [W] the winner, [L] who lost, [P] anybody else, [C] a country or place. "
                    + "Columns: worth, stance, actor, signs, clause.\n";

    private static final String HEAD_OF_STATEMENTS = """
            # All that may be a statement in stories of ours, and whether it is one that is marked (speaker, stance, toward).
            # Honest only where the wordings were not learned from the same stories. Columns: right or wrong, how likely the stance is, signs.
            """;

    private static final int MOST_WORTH = 9;

    private final Path folder;

    ReadCut(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes clauses.
     *
     * @param known a text whose words are no names
     * @param worth how often each clause counts, 1 to 9
     */
    int clauses(Path known, int worth, Path to) throws UsageException, IOException {
        if (worth < 1 || worth > MOST_WORTH) {
            throw new UsageException("--worth is from 1 to " + MOST_WORTH + ", not " + worth + ".");
        }
        var cutting = new ClauseCutting(worth, text(known));
        Set<String> lines = new LinkedHashSet<>();
        for (MarkedStory story : new MarkedStories(folder).all()) {
            requirePlaces(story);
            lines.addAll(cutting.lines(story));
        }
        return write(HEAD, lines, to);
    }

    /** Writes statements; each counts, however many are alike. */
    int statements(Path to) throws UsageException, IOException {
        List<String> lines = new ArrayList<>();
        for (MarkedStory story : new MarkedStories(folder).all()) {
            lines.addAll(new StatementCutting().lines(story));
        }
        return write(HEAD_OF_STATEMENTS, lines, to);
    }

    private static int write(String head, Collection<String> lines, Path to) throws UsageException, IOException {
        WholeFile.write(to, out -> out.write((head + String.join("\n", lines) + "\n").getBytes(UTF_8)));
        return Main.DONE;
    }

    /** Without its place a position would be learned to be none. */
    private void requirePlaces(MarkedStory story) throws UsageException {
        for (MarkedStory.Mark mark : story.marks()) {
            if (mark.place().isEmpty()) {
                throw new UsageException(folder.resolve(story.id()) + ": the statement of " + mark.speaker() + " ("
                        + mark.stance().word() + ") has no span. Write where its clause stands: \"span\":[from,to].");
            }
        }
    }

    private static String text(Path known) throws UsageException, IOException {
        if (!Files.isRegularFile(known)) {
            throw new UsageException("There is no file " + known + ". Name a text whose words are no names.");
        }
        try {
            return Files.readString(known);
        } catch (CharacterCodingException e) {
            throw new UsageException(known + " is not in UTF-8. Write it in UTF-8.");
        }
    }
}
