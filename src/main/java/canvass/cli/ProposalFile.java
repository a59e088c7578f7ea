package canvass.cli;

import canvass.recognition.confirming.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of readings that somebody has gone over: an array of statements, or an object that has them under {@code statements}. */
final class ProposalFile {
    private ProposalFile() {}

    /** @throws UsageException naming file, statement and key, for all that is wrong */
    static List<Proposal> read(Path file) throws UsageException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file
                    + ". Make one with canvass read ARTICLE --json, and leave in it what shall become fact.");
        }
        JsonNode statements = array(file);
        var proposals = new ArrayList<Proposal>();
        var wrong = new ArrayList<String>();
        for (int i = 0; i < statements.size(); i++) {
            try {
                proposals.add(ProposalJson.proposal(statements.get(i)));
            } catch (UsageException e) {
                wrong.add(file + ": statement " + (i + 1) + ": " + e.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new UsageException(String.join("\n", wrong) + "\nNothing was accepted.");
        }
        return proposals;
    }

    private static JsonNode array(Path file) throws UsageException, IOException {
        JsonNode json;
        try {
            json = JsonMapper.shared().readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw new UsageException(file + ":" + e.getLocation().getLineNr() + ": this is no JSON: "
                    + e.getOriginalMessage() + ". Nothing was accepted.");
        }
        JsonNode statements = json.isObject() ? json.path("statements") : json;
        if (!statements.isArray() || statements.isEmpty()) {
            throw new UsageException(file
                    + ": there is no statement in it; write an array of statements as canvass read --json gives it.");
        }
        return statements;
    }
}
