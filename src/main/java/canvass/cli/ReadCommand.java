package canvass.cli;

import canvass.pack.PackException;
import canvass.recognition.reading.ArticleReader;
import canvass.recognition.reading.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code canvass read}. */
@Command(
        name = "read",
        description = "Finds the positions on election outcomes that articles attribute to somebody.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Mixin
    private final Acceptance acceptance;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Articles, as plain text or HTML, in English, Spanish, German or French.")
    private List<Path> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Published.Converter.class,
            description =
                    "The day or time of publication (2020-11-09), from which \"Monday\" is understood; else looked for in the article.")
    private Optional<Published> published = Optional.empty();

    @Option(
            names = "--score",
            paramLabel = "DIR",
            description = "Judge the reader by stories marked by hand, and read nothing else.")
    private Optional<Path> score = Optional.empty();

    @Option(
            names = "--learn",
            paramLabel = "PATH",
            description =
                    "Learn from clauses whose stance is known (the folder data/reading), or from a file of statements that"
                            + " are right or wrong, write --to, and read nothing.")
    private Optional<Path> learn = Optional.empty();

    @Option(
            names = "--cut",
            paramLabel = "DIR",
            description =
                    "Cut stories marked by hand into clauses without names to learn from, write --to, and read nothing.")
    private Optional<Path> cut = Optional.empty();

    @Option(
            names = "--statements",
            description = "For --cut: cut all that may be a statement, with what speaks for it, instead of clauses.")
    private boolean statements;

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "For --cut: a text whose words are no names (data/reading/sentences.tsv).")
    private Optional<Path> known = Optional.empty();

    @Option(
            names = "--worth",
            paramLabel = "N",
            defaultValue = "1",
            description = "For --cut: how often each clause counts, 1 to 9 (default: 1).")
    private int worth;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where --learn writes what it learned (wordings.bin, trust.txt), or --cut its lines.")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    ReadCommand(InstantSource clock) {
        this.acceptance = new Acceptance(clock);
    }

    @Override
    public Integer call() throws UsageException, PackException, IOException {
        if (score.isPresent()) {
            return new ReadScore(score.get()).print(spec.commandLine().getOut(), json);
        }
        if (learn.isPresent()) {
            return new ReadLearn(learn.get())
                    .write(to.orElseThrow(() -> new UsageException("--learn needs --to FILE, where it writes.")));
        }
        if (cut.isPresent()) {
            Path file = to.orElseThrow(() -> new UsageException("--cut needs --to FILE, where it writes."));
            return statements
                    ? new ReadCut(cut.get()).statements(file)
                    : new ReadCut(cut.get())
                            .clauses(
                                    known.orElseThrow(() -> new UsageException(
                                            "--cut needs --known FILE, a text whose words are no names.")),
                                    worth,
                                    file);
        }
        if (acceptance.isWanted()) {
            return accept();
        }
        if (files.isEmpty()) {
            throw new UsageException("Name at least one article to read, or --score DIR.");
        }
        List<ReadFile> read = new ArrayList<>();
        for (Path file : files) {
            read.add(read(file, article(file)));
        }
        answer(read);
        return Main.DONE;
    }

    private int accept() throws UsageException, PackException, IOException {
        acceptance.requireWhole(files.size(), published);
        ArticleFile article = article(files.getFirst());
        ReadFile read = read(files.getFirst(), article);
        notes(read);
        CommandLine line = spec.commandLine();
        return acceptance.accept(article, read, published.orElseThrow(), line.getOut(), line.getErr(), json);
    }

    private static ArticleFile article(Path file) throws UsageException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file + ". Name articles as files of text or HTML.");
        }
        return ArticleFile.read(file);
    }

    private ReadFile read(Path file, ArticleFile article) {
        Reading reading = new ArticleReader().read(article.article(published.map(Published::day)));
        List<String> notes = new ArrayList<>(article.notes());
        notes.addAll(reading.notes());
        return new ReadFile(file, reading.statements(), notes);
    }

    private void notes(ReadFile one) {
        PrintWriter err = spec.commandLine().getErr();
        one.notes().forEach(note -> err.println(one.file() + ": " + note));
        err.flush();
    }

    private void answer(List<ReadFile> read) {
        PrintWriter out = spec.commandLine().getOut();
        read.forEach(this::notes);
        if (json) {
            out.println(read.size() == 1 ? ReadJson.statements(read.getFirst()) : ReadJson.files(read));
        } else {
            read.forEach(one ->
                    new ReadText(Style.screen()).lines(one, read.size() > 1).forEach(out::println));
        }
        out.flush();
    }
}
