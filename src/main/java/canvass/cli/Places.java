package canvass.cli;

import canvass.ledger.Ledger;
import canvass.ledger.Ledgers;
import canvass.model.ElectionId;
import canvass.pack.PackException;
import canvass.pack.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Where the ledger and the elections lie: options that every command shares. */
final class Places {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where the ledger and your own elections live (default: this system's place for data).")
    private Optional<Path> home = Optional.empty();

    @Option(
            names = "--ledger",
            paramLabel = "URL",
            description = "A ledger on PostgreSQL instead: jdbc:postgresql://host/database?user=...&password=...")
    private Optional<String> ledger = Optional.empty();

    Path home() {
        return home.orElseGet(Places::usualHome);
    }

    /** A PostgreSQL database's URL, or the embedded ledger's file. */
    String ledger() {
        return ledger.orElseGet(() -> home().resolve("ledger.db").toString());
    }

    Ledger open() {
        return Ledgers.open(ledger());
    }

    Ledger openForReading() {
        return Ledgers.openForReading(ledger());
    }

    /** Whether there is a ledger to read; a server is asked only when it is opened. */
    boolean hasLedger() {
        return ledger.isPresent() || Files.exists(Path.of(ledger()));
    }

    /** The user's own elections first, then those that ship. */
    Packs packs() {
        return new Packs(List.of(home().resolve("elections"), install().resolve("data")));
    }

    /** Asked before a ledger is made: a slip of the pen should not leave one behind. */
    void requirePack(ElectionId election) throws UsageException, PackException, IOException {
        if (packs().find(election).isEmpty()) {
            throw new UsageException("There is no election " + election + " here. Known: "
                    + packs().list().stream().map(ElectionId::text).collect(Collectors.joining(", "))
                    + ". Your own go into " + home().resolve("elections").resolve(election.text())
                    + "; docs/packs.md says how.");
        }
    }

    private static Path install() {
        return Path.of(System.getProperty("canvass.install", "."));
    }

    private static Path usualHome() {
        String user = System.getProperty("user.home", ".");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return Path.of(user, "Library", "Application Support", "Canvass");
        }
        if (system.contains("win")) {
            return Path.of(environment("LOCALAPPDATA").orElse(user), "Canvass");
        }
        return environment("XDG_DATA_HOME")
                .map(Path::of)
                .orElse(Path.of(user, ".local", "share"))
                .resolve("canvass");
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
