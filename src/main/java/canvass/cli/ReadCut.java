package canvass.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import canvass.recognition.reading.ClauseCutting;
import canvass.recognition.reading.MarkedStory;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Cuts a folder of marked stories into clauses without names, for {@link ReadLearn} to learn from. */
final class ReadCut {
    private static final String HEAD =
            "# Clauses of stories of ours, as the reader cuts them out: everybody who may take a position, and which is marked.\n"
                    + "# [S] is the actor, [W] the winner, [L] who lost, [P] anybody else, [C] a country or place. "
                    + "Columns: worth, stance, actor, signs, clause.\n";

    private static final int MOST_WORTH = 3;

    private final Path folder;
    private final Path known;
    private final int worth;

    /**
     * @param known a text whose words are no names
     * @param worth how often each clause counts, 1 to 3
     */
    ReadCut(Path folder, Path known, int worth) {
        this.folder = folder;
        this.known = known;
        this.worth = worth;
    }

    int write(Path to) throws UsageException, IOException {
        if (worth < 1 || worth > MOST_WORTH) {
            throw new UsageException("--worth is from 1 to " + MOST_WORTH + ", not " + worth + ".");
        }
        var cutting = new ClauseCutting(worth, text());
        Set<String> lines = new LinkedHashSet<>();
        for (MarkedStory story : new MarkedStories(folder).all()) {
            requirePlaces(story);
            lines.addAll(cutting.lines(story));
        }
        WholeFile.write(to, out -> out.write((HEAD + String.join("\n", lines) + "\n").getBytes(UTF_8)));
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

    private String text() throws UsageException, IOException {
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
