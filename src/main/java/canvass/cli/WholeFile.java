package canvass.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole or not at all. */
final class WholeFile {
    private WholeFile() {}

    /** What is written into the file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** @throws UsageException when there is no folder to write it in */
    static void write(Path to, Content content) throws UsageException, IOException {
        Path parent = to.toAbsolutePath().resolveSibling("");
        if (!Files.isDirectory(parent)) {
            throw new UsageException(
                    "There is no folder " + parent + " to write " + to.getFileName() + " in. Make it first.");
        }
        Path half = to.resolveSibling(to.getFileName() + ".half");
        try {
            try (OutputStream out = Files.newOutputStream(half)) {
                content.write(out);
            }
            Files.move(half, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
