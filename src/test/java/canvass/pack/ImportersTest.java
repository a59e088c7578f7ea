package canvass.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ImportersTest {
    private static final Path FIGURES = Path.of("../shared/data");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"us-2020", "mn-2020"})
    void importing_again_gives_the_same_bytes(String election) throws IOException {
        assumeTrue(Files.isDirectory(FIGURES), "the figures are not at hand in ../shared/data");
        Importers.run(election, FIGURES, folder);
        List<Path> written;
        try (Stream<Path> files = Files.list(folder)) {
            written = files.sorted().toList();
        }
        assertThat(written).hasSizeGreaterThanOrEqualTo(4);
        for (Path file : written) {
            assertThat(Path.of("data", election).resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void the_history_imported_again_gives_the_same_bytes() throws IOException {
        assumeTrue(Files.isDirectory(FIGURES), "the figures are not at hand in ../shared/data");
        Importers.run("us-history", FIGURES, folder);
        for (String file : List.of("us-president-counties.csv", "us-county-areas.csv")) {
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(Path.of("data/history", file));
        }
    }

    @Test
    void what_nothing_imports_is_refused_with_what_could_be() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Importers.run("fr-2022", FIGURES, folder))
                .withMessageContaining("us-2020, mn-2020");
    }
}
