package canvass.pack;

import canvass.model.ElectionId;
import canvass.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The packs at hand: each is a folder named as its election, in one of several places. */
public final class Packs {
    private final List<Path> places;

    /**
     * The packs of several places.
     *
     * @param places folders of packs; where two hold the same election, the earlier place has it
     */
    public Packs(List<Path> places) {
        this.places = List.copyOf(places);
    }

    /** The elections that have a pack, in the order of their ids. */
    public List<ElectionId> list() throws IOException {
        var found = new TreeMap<ElectionId, Path>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> folders = Files.list(place)) {
                    folders.filter(ElectionPack::isPack)
                            .filter(Packs::isNamedAsAnElection)
                            .forEach(f -> found.putIfAbsent(new ElectionId(String.valueOf(f.getFileName())), f));
                }
            }
        }
        return List.copyOf(found.keySet());
    }

    /** A folder that cannot be an election's id is somebody's own business, not a pack that anyone could ask for. */
    private static boolean isNamedAsAnElection(Path folder) {
        try {
            return !new ElectionId(String.valueOf(folder.getFileName())).text().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Reads an election's pack; empty when no place has it.
     *
     * @throws PackException also when the pack in the election's folder is another election's
     */
    public Optional<ElectionPack> find(ElectionId election) throws PackException {
        Optional<Path> folder = folder(election);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        ElectionPack pack = ElectionPack.read(folder.get());
        ElectionId inside = pack.election().id();
        if (!inside.equals(election)) {
            throw new PackException(
                    folder.get().resolve(ElectionPack.ELECTION).toString(),
                    new Problem("other-election", 0, "id", inside + " lies in " + election + ": rename the folder"));
        }
        return Optional.of(pack);
    }

    /** The files of an election's pack in an order that does not change, without reading them; none when no place has it. */
    public List<Path> listFiles(ElectionId election) throws PackException {
        Optional<Path> folder = folder(election);
        return folder.isPresent() ? ElectionPack.files(folder.get()) : List.of();
    }

    private Optional<Path> folder(ElectionId election) {
        return places.stream()
                .map(place -> place.resolve(election.text()))
                .filter(ElectionPack::isPack)
                .findFirst();
    }
}
