package canvass.cli;

import canvass.recognition.reading.ArticleReader;
import canvass.recognition.reading.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code canvass read}. */
@Command(
        name = "read",
        description = "Finds the positions on election outcomes that articles attribute to somebody.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Articles, as plain text or HTML, in English, Spanish, German or French.")
    private List<Path> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "The day of publication (2020-11-09), from which \"Monday\" is understood; else looked for in the article.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--score",
            paramLabel = "DIR",
            description = "Judge the reader by stories marked by hand, and read nothing else.")
    private Optional<Path> score = Optional.empty();

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() throws UsageException, IOException {
        if (score.isPresent()) {
            return new ReadScore(score.get()).print(spec.commandLine().getOut(), json);
        }
        if (files.isEmpty()) {
            throw new UsageException("Name at least one article to read, or --score DIR.");
        }
        List<ReadFile> read = new ArrayList<>();
        for (Path file : files) {
            read.add(read(file));
        }
        answer(read);
        return Main.DONE;
    }

    private ReadFile read(Path file) throws UsageException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file + ". Name articles as files of text or HTML.");
        }
        ArticleFile article = ArticleFile.read(file);
        Reading reading = new ArticleReader().read(article.article(published));
        List<String> notes = new ArrayList<>(article.notes());
        notes.addAll(reading.notes());
        return new ReadFile(file, reading.statements(), notes);
    }

    private void answer(List<ReadFile> read) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        for (ReadFile one : read) {
            one.notes().forEach(note -> err.println(one.file() + ": " + note));
        }
        if (json) {
            out.println(read.size() == 1 ? ReadJson.statements(read.getFirst()) : ReadJson.files(read));
        } else {
            read.forEach(one ->
                    new ReadText(Style.screen()).lines(one, read.size() > 1).forEach(out::println));
        }
        out.flush();
        err.flush();
    }

    /** A day as users write it. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("\"" + value + "\" is no day. Write it as 2020-11-09.");
            }
        }
    }
}
