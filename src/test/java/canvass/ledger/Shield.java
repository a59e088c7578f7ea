package canvass.ledger;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a file or folder from being written: by its permissions, or for root, who ignores those, by its attribute. */
record Shield(Path path, boolean byAttribute) implements AutoCloseable {
    static Shield readOnly(Path path) throws IOException {
        boolean set = path.toFile().setWritable(false);
        if (set && !Files.isWritable(path)) {
            return new Shield(path, false);
        }
        var shield = new Shield(path, SmallDisk.run("chattr", "+i", path.toString()));
        if (Files.isWritable(path)) {
            shield.close();
            assumeFalse(true, "this user may write everything, and the file system has no immutable attribute");
        }
        return shield;
    }

    @Override
    public void close() throws IOException {
        if (byAttribute && !SmallDisk.run("chattr", "-i", path.toString())) {
            throw new IOException("could not make " + path + " writable again");
        }
        if (!path.toFile().setWritable(true)) {
            throw new IOException("could not make " + path + " writable again");
        }
    }
}
