package canvass.pack;

import java.io.IOException;
import java.nio.file.Path;

/** Writes one election's pack, or the map, from the source's figures. The same figures give the same bytes. */
interface Importer {
    /** What it writes: an election's id, or {@code boundaries}. */
    String name();

    /**
     * Writes all its files.
     *
     * @param sharedData the folder of figures, one folder a source inside
     * @param target the pack's folder, made when it is not there; files of the same name are replaced
     */
    void write(Path sharedData, Path target) throws IOException;
}
