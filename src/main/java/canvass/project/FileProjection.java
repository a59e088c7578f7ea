package canvass.project;

import canvass.call.Projection;
import canvass.call.ProjectionSettings;
import java.util.List;

/**
 * One returns file, projected.
 *
 * @param returns the file's name as it was given
 * @param elapsedMillis how long the projection took, reading not counted
 * @param notes what was noticed about the files, sentences for people
 */
public record FileProjection(
        String returns,
        ProjectionSettings settings,
        Projection projection,
        double elapsedMillis,
        UnitCounts units,
        List<String> notes) {
    public FileProjection {
        notes = List.copyOf(notes);
    }
}
