package canvass.recognition.reading;

import canvass.model.Stance;
import java.util.List;

/** A story whose positions were marked by hand, to judge a reader by. */
public record MarkedStory(String id, Article article, List<Mark> marks) {
    public MarkedStory {
        marks = List.copyOf(marks);
    }

    /** One marked position: speaker, stance and toward, as far as they are compared. */
    public record Mark(String speaker, Stance stance, String toward) {
        /** The same speaker (family name or name of the body), stance and toward (family name, or both empty). */
        public boolean matches(ReadStatement statement) {
            return stance == statement.stance()
                    && Names.same(speaker, statement.speaker())
                    && Names.same(toward, statement.toward());
        }
    }
}
