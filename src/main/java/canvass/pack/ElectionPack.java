package canvass.pack;

import canvass.model.Contest;
import canvass.model.Election;
import canvass.model.Problem;
import canvass.model.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One election as it lies in a folder: its definition, and the documents that hold its counts.
 *
 * @param election from {@code election.json} and {@code units.csv}
 * @param definitionFiles the two it was read from
 * @param earlierResults from {@code earlier-results.csv}, when the folder has it
 * @param countRules from {@code count-rules.csv}, when the folder has it
 * @param returns the files {@code returns-*.csv} in the order of their names, each a returns CSV
 * @param facts {@code calls.csv}, {@code acts.csv} and {@code statements.csv}, those that are there
 */
public record ElectionPack(
        Election election,
        List<Path> definitionFiles,
        EarlierResults earlierResults,
        CountRules countRules,
        List<Path> returns,
        List<Path> facts) {
    static final String ELECTION = "election.json";
    static final String UNITS = "units.csv";
    static final String EARLIER_RESULTS = "earlier-results.csv";
    static final String COUNT_RULES = "count-rules.csv";
    private static final List<String> FACTS = List.of("calls.csv", "acts.csv", "statements.csv");

    public ElectionPack {
        definitionFiles = List.copyOf(definitionFiles);
        returns = List.copyOf(returns);
        facts = List.copyOf(facts);
    }

    /** All documents, in the order in which they are taken in. */
    public List<Path> documents() {
        return Stream.concat(returns.stream(), facts.stream()).toList();
    }

    /** Whether a folder means to be a pack. */
    public static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(ELECTION));
    }

    /**
     * Reads a folder.
     *
     * @throws PackException when a file is missing, or says what cannot be, with the place
     */
    public static ElectionPack read(Path folder) throws PackException {
        List<Unit> units = UnitsFile.read(folder.resolve(UNITS));
        ElectionFile file = ElectionFile.read(folder.resolve(ELECTION));
        Election election = define(folder, file, units);
        return new ElectionPack(
                election,
                List.of(folder.resolve(ELECTION), folder.resolve(UNITS)),
                EarlierResults.read(folder.resolve(EARLIER_RESULTS), election),
                CountRules.read(folder.resolve(COUNT_RULES), election),
                returnsIn(folder),
                factsIn(folder));
    }

    /** All files of the pack in a folder, the counts and other facts first and the definition last; nothing is read. */
    static List<Path> files(Path folder) throws PackException {
        var files = new ArrayList<>(returnsIn(folder));
        files.addAll(factsIn(folder));
        files.add(folder.resolve(UNITS));
        files.add(folder.resolve(ELECTION));
        return files;
    }

    private static Election define(Path folder, ElectionFile file, List<Unit> units) throws PackException {
        List<Contest> contests = file.contests();
        try {
            return new Election(file.id(), file.name(), file.day(), file.zone(), contests, units);
        } catch (IllegalArgumentException e) {
            throw new PackException(
                    folder.resolve(ELECTION).toString(),
                    new Problem("contradiction", 0, "contests", e.getMessage() + ": correct it here or in " + UNITS));
        }
    }

    private static List<Path> returnsIn(Path folder) throws PackException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(ElectionPack::isReturns).sorted().toList();
        } catch (IOException e) {
            throw new PackException(
                    folder.toString(), new Problem("unreadable", 0, "", "the folder cannot be listed: check it"));
        }
    }

    private static List<Path> factsIn(Path folder) {
        return FACTS.stream().map(folder::resolve).filter(Files::isRegularFile).toList();
    }

    private static boolean isReturns(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("returns-") && name.endsWith(".csv");
    }
}
