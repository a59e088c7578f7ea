package canvass.recognition.reading.learning;

import canvass.model.Stance;
import canvass.recognition.reading.ReadStatement;
import canvass.recognition.reading.document.Article;
import canvass.recognition.reading.knowledge.Names;
import java.util.List;
import java.util.Optional;

/** A story whose positions were marked by hand, to judge a reader by. */
public record MarkedStory(String id, Article article, List<Mark> marks) {
    public MarkedStory {
        marks = List.copyOf(marks);
    }

    /**
     * The words in which a position is marked.
     *
     * @param from their first character's place in the document, in code points
     * @param to the place behind their last
     */
    public record Place(int from, int to) {
        /** Is most of this, or of the clause between these places, the other's too? */
        boolean liesIn(int first, int end) {
            int shared = Math.min(to, end) - Math.max(from, first);
            return shared > 0 && (2 * shared >= to - from || 2 * shared >= end - first);
        }
    }

    /** One marked position: speaker, stance and toward, as far as they are compared, and where it is marked if that is told. */
    public record Mark(String speaker, Stance stance, String toward, Optional<Place> place) {
        /** The same speaker (family name or name of the body), stance and toward (family name, or both empty). */
        public boolean matches(ReadStatement statement) {
            return stance == statement.stance()
                    && Names.same(speaker, statement.speaker())
                    && Names.same(toward, statement.toward());
        }
    }
}
