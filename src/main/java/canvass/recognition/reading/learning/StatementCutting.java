package canvass.recognition.reading.learning;

import canvass.recognition.reading.Details;
import canvass.recognition.reading.ReadStatement;
import canvass.recognition.reading.position.Grounds;
import canvass.recognition.reading.position.Scene;
import canvass.recognition.reading.position.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts marked stories into what {@link TrustLearning} learns from: all that may be a statement in them, whether it is one, and what spoke
 * for it. No name and no word of a story stays.
 */
public final class StatementCutting {
    static final String RIGHT = "right";
    static final String WRONG = "wrong";

    /**
     * The lines of a story: right or wrong, how likely the stance is, and the signs, parted by tabs; none when its language is not read.
     * They are honest only of a story from which the wordings were not learned.
     */
    public List<String> lines(MarkedStory story) {
        return Scene.of(story.article()).map(scene -> lines(story, scene)).orElse(List.of());
    }

    private static List<String> lines(MarkedStory story, Scene scene) {
        Scene.Hearing hearing = scene.hear();
        var details = new Details(scene.article, hearing.elections(), scene.language, 1);
        List<String> lines = new ArrayList<>();
        for (Scene.Heard heard : hearing.sentences()) {
            for (Verdicts.Verdict verdict : hearing.verdicts().possible(heard)) {
                ReadStatement statement = details.statement(verdict.finding(), verdict.trust());
                boolean right = story.marks().stream().anyMatch(mark -> mark.matches(statement));
                lines.add(line(right, verdict.grounds()));
            }
        }
        return lines;
    }

    private static String line(boolean right, Grounds grounds) {
        return String.format(
                Locale.ROOT,
                "%s\t%.3f\t%s",
                right ? RIGHT : WRONG,
                grounds.likelihood(),
                String.join(" ", grounds.signs()));
    }
}
