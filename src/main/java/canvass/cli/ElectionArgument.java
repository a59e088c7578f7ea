package canvass.cli;

import canvass.model.ElectionId;
import picocli.CommandLine.Parameters;

/** The election that a command is about, as its one argument. */
final class ElectionArgument {
    @Parameters(
            index = "0",
            paramLabel = "ELECTION",
            converter = ElectionIds.class,
            description = "An election: us-2020, mn-2020, or one of your own.")
    @SuppressWarnings("NullAway.Init") // set by picocli before any command is called
    private ElectionId id;

    ElectionId id() {
        return id;
    }
}
