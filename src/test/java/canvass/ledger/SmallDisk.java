package canvass.ledger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real file system of a few megabytes, where this user may mount one; elsewhere the test is skipped and says so. */
record SmallDisk(Path folder) implements AutoCloseable {
    static SmallDisk mount(Path folder, String size) throws IOException {
        Files.createDirectories(folder);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()),
                "needs the right to mount a small file system, which only root on Linux has");
        return new SmallDisk(folder);
    }

    void makeReadOnly() {
        assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "needs the right to remount");
    }

    /** Writes until there is no room. */
    static void fill(Path ballast) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] some = new byte[4_096];
            for (int i = 0; i < 1_000_000; i++) {
                out.write(some);
            }
        } catch (IOException full) {
            if (Files.getFileStore(ballast).getUsableSpace() > 0) {
                throw full;
            }
        }
    }

    /** Whether a system command could be run and went well. */
    static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (!run("umount", folder.toString())) {
            throw new IOException("could not unmount " + folder);
        }
    }
}
