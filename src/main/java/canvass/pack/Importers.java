package canvass.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Every importer there is: what {@code canvass import} runs. */
public final class Importers {
    private static final List<Importer> ALL = List.of(
            new UsPresident2020Importer(),
            new Minnesota2020Importer(),
            new UsHistoryImporter(),
            new BoundariesImporter(),
            new WorldImporter());

    private Importers() {}

    /** What can be imported. */
    public static List<String> names() {
        return ALL.stream().map(Importer::name).toList();
    }

    /**
     * Writes a pack, or the map, from the source's figures.
     *
     * @throws IllegalArgumentException when nothing of that name can be imported
     * @throws IOException when a figure cannot be read or written
     */
    public static void run(String name, Path from, Path to) throws IOException {
        Optional<Importer> importer =
                ALL.stream().filter(i -> i.name().equals(name)).findFirst();
        importer.orElseThrow(() -> new IllegalArgumentException(
                        "nothing imports \"" + name + "\": choose one of " + String.join(", ", names())))
                .write(from, to);
    }
}
