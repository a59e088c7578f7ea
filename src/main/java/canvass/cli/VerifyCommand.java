package canvass.cli;

import canvass.ledger.Ledgers;
import canvass.ledger.Verification;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code canvass verify}. */
@Command(
        name = "verify",
        description = "Check every fact of the ledger against its chain of hashes, and print the chain's head.",
        footer = {
            "",
            "Keep the head somewhere else: whoever has it can later prove that nothing before it was changed.",
            "Exit code 1 and the first fact concerned when something was altered, removed or reordered."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private Places places = new Places();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() throws UsageException {
        if (!places.hasLedger()) {
            throw new UsageException("There is no ledger at " + places.ledger()
                    + " yet. canvass standing and canvass ingest make one; --home DIR names another place.");
        }
        PrintWriter out = spec.commandLine().getOut();
        Verification result;
        try (var progress = new Progress("Checking", "facts")) {
            result = Ledgers.verify(places.ledger(), progress::at);
        }
        out.println(json ? inJson(result) : inWords(result));
        out.flush();
        return switch (result) {
            case Verification.Intact intact -> Main.DONE;
            case Verification.Broken broken -> Main.FINDING;
        };
    }

    private static String inJson(Verification result) {
        return switch (result) {
            case Verification.Intact(var head, boolean wholeFile) ->
                "{\"intact\":true,\"entries\":" + head.entries() + ",\"head\":\"" + head.hash() + "\",\"wholeFile\":"
                        + wholeFile + "}";
            case Verification.Broken(long entry, String finding) ->
                "{\"intact\":false,\"entry\":" + entry + ",\"finding\":" + Json.quote(finding) + "}";
        };
    }

    private static String inWords(Verification result) {
        return switch (result) {
            case Verification.Intact(var head, boolean wholeFile) ->
                "Intact: " + Style.number(head.entries()) + " entries, "
                        + (wholeFile
                                ? "and every byte of the file is as it was when it was closed."
                                : "each as it was appended. (The file was not closed in order last time, so only its facts"
                                        + " were checked.)")
                        + "\nHead: " + head;
            case Verification.Broken(long entry, String finding) ->
                "BROKEN" + (entry > 0 ? " at entry " + entry : "") + ": " + finding;
        };
    }
}
