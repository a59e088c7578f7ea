package canvass.cli;

import canvass.call.ProjectionSettings;
import canvass.project.FileProjection;
import canvass.project.ProjectionJson;
import canvass.project.Projections;
import canvass.project.RefusedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code canvass project}. */
@Command(
        name = "project",
        description = "Project a final result from returns so far, on plain CSV files; needs no ledger.",
        footer = {
            "",
            "baseline: unit, group, baseline_CHOICE (votes at an earlier election); other columns say what kind of place",
            "  a unit is: numbers are covariates, text is a class.",
            "returns: unit, a column of votes for each choice, expected (percent counted, empty: unknown), mode.",
            "docs/project.md describes both files and the answer.",
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class ProjectCommand implements Callable<Integer> {
    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "What was known of the units before the first vote.")
    private Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--returns",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "The votes so far; several files are projected each by itself.")
    private List<Path> returns = List.of();

    @Option(
            names = "--level",
            defaultValue = "0.9",
            paramLabel = "P",
            description = "What an interval shall cover, between 0 and 1 (default: ${DEFAULT-VALUE}).")
    private double level;

    @Option(
            names = "--draws",
            defaultValue = "10000",
            paramLabel = "N",
            description = "Joint outcomes drawn where only draws will do (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "Where chance begins; the same gives the same answer (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--json", description = "Answer in JSON, a line for each returns file.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() throws UsageException, IOException {
        ProjectionSettings settings = settings();
        try {
            Projections projections = Projections.over(baseline);
            for (Path file : returns) {
                tell(projections.project(file, settings, System::nanoTime));
            }
            return Main.DONE;
        } catch (RefusedFile e) {
            PrintWriter err = spec.commandLine().getErr();
            e.lines().forEach(err::println);
            err.flush();
            return Main.WRONG_USE;
        }
    }

    private ProjectionSettings settings() throws UsageException {
        try {
            return new ProjectionSettings(level, draws, seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Wrong --level or --draws: " + e.getMessage() + ".");
        }
    }

    private void tell(FileProjection answer) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ProjectionJson.write(answer));
        } else {
            new ProjectionText(answer).lines(Style.screen()).forEach(out::println);
        }
        out.flush();
    }
}
