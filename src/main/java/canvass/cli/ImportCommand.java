package canvass.cli;

import canvass.pack.Importers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code canvass import}. */
@Command(
        name = "import",
        description = "Write an election's pack anew from the figures of its sources; see docs/packs.md.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "What to import: us-2020, mn-2020, ...")
    private String name = "";

    @Option(names = "--from", required = true, paramLabel = "DIR", description = "The folder of the source's figures.")
    private Path from = Path.of(".");

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder of the pack.")
    private Path to = Path.of(".");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, UsageException {
        if (!Importers.names().contains(name)) {
            throw new UsageException(
                    "Nothing imports \"" + name + "\". Choose one of: " + String.join(", ", Importers.names()) + ".");
        }
        Importers.run(name, from, to);
        spec.commandLine().getOut().println("Wrote " + to);
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }
}
