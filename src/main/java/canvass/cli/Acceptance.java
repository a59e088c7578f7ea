package canvass.cli;

import canvass.desk.SignOff.Signed;
import canvass.model.Statement;
import canvass.pack.PackException;
import canvass.recognition.confirming.ArticleText;
import canvass.recognition.confirming.NotConfirmable;
import canvass.recognition.confirming.Proposal;
import canvass.recognition.reading.ReadStatement;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What turns readings into facts: who says so, where the article stood, and which of them. */
final class Acceptance {
    /** Written where the publication's own people wrote the article. */
    private static final String NO_AGENCY = "none";

    private final InstantSource clock;

    @Option(
            names = "--accept",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "N,...",
            description =
                    "Put statements into the ledger: those with these numbers, or, without any, those you say yes to.")
    private Optional<String> accept = Optional.empty();

    @Option(
            names = "--accept-from",
            paramLabel = "JSON",
            description = "Put the statements of this file into the ledger: what --json gave, gone over by somebody.")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--confirmed-by", paramLabel = "NAME", description = "With --accept: who confirms.")
    private String confirmedBy = "";

    @Option(names = "--publisher", paramLabel = "NAME", description = "With --accept: who published the article.")
    private String publisher = "";

    @Option(names = "--address", paramLabel = "URL", description = "With --accept: where it can be read.")
    private String address = "";

    @Option(
            names = "--agency",
            paramLabel = "NAME",
            description = "With --accept: the agency whose copy it is; \"none\" where the publisher wrote it.")
    private String agency = "";

    @Option(
            names = "--said-at",
            paramLabel = "DATE",
            description = "With --accept: the day of statements for which the article gives none.")
    private String saidAt = "";

    @Mixin
    private Places places = new Places();

    Acceptance(InstantSource clock) {
        this.clock = clock;
    }

    boolean isWanted() {
        return accept.isPresent() || from.isPresent();
    }

    /** @throws UsageException before anything is read, naming all that is missing */
    void requireWhole(int files, Optional<Published> published) throws UsageException {
        if (accept.isPresent() && from.isPresent()) {
            throw new UsageException("Choose one of --accept and --accept-from.");
        }
        if (files != 1) {
            throw new UsageException(
                    "Statements are accepted from one article at a time; name one FILE, before --accept.");
        }
        var missing = new ArrayList<String>();
        require(confirmedBy, "--confirmed-by NAME (who confirms)", missing);
        require(publisher, "--publisher NAME (who published the article)", missing);
        require(address, "--address URL (where it can be read)", missing);
        require(agency, "--agency NAME (whose copy it is; none where the publisher wrote it)", missing);
        require(published.isPresent() ? "given" : "", "--published DATE (when)", missing);
        if (!missing.isEmpty()) {
            throw new UsageException("What becomes a fact needs its source and somebody who answers for it. Give "
                    + String.join(", ", missing) + ".");
        }
    }

    private static void require(String value, String option, List<String> missing) {
        if (value.isBlank()) {
            missing.add(option);
        }
    }

    /**
     * Has the statements confirmed, appends them, and tells what became of each.
     *
     * @param err where somebody is asked, so that the answer stays whole for a program
     */
    int accept(ArticleFile file, ReadFile read, Published published, PrintWriter out, PrintWriter err, boolean json)
            throws UsageException, PackException, IOException {
        var confirmer = new Confirmer(places, clock, signed(file, read.file(), published));
        List<Statement> confirmed = from.isPresent()
                ? all(ProposalFile.read(from.get()), from.get() + ": ", confirmer)
                : accept.filter(numbers -> !numbers.isBlank()).isPresent()
                        ? all(numbered(read.statements()), read.file() + ": ", confirmer)
                        : asked(read.statements(), confirmer, err);
        List<Signed> signed = confirmer.append(confirmed);
        out.println(json ? AcceptText.json(signed) : AcceptText.lines(signed));
        out.flush();
        return Main.DONE;
    }

    private SignedArticle signed(ArticleFile file, Path path, Published published) {
        return new SignedArticle(
                String.valueOf(path.getFileName()),
                new ArticleText(file.text(), file.sha256()),
                publisher.strip(),
                address.strip(),
                agency.strip().equals(NO_AGENCY) ? "" : agency.strip(),
                published,
                confirmedBy.strip());
    }

    private List<Proposal> numbered(List<ReadStatement> statements) throws UsageException {
        var wanted = new TreeSet<Integer>();
        for (String part : accept.orElse("").split(",", -1)) {
            try {
                int number = Integer.parseInt(part.strip());
                if (number < 1 || number > statements.size()) {
                    throw new UsageException("There is no statement " + number + "; the article has "
                            + Style.plural(statements.size(), "statement", "statements")
                            + " in it. Nothing was accepted.");
                }
                wanted.add(number);
            } catch (NumberFormatException e) {
                throw new UsageException("--accept: \"" + part
                        + "\" is no number of a statement; write --accept 1,3, and the article's file before it.");
            }
        }
        return wanted.stream().map(n -> proposal(statements.get(n - 1))).toList();
    }

    private Proposal proposal(ReadStatement reading) {
        return Proposal.of(reading).orSaidAt(saidAt.strip());
    }

    /** All of them or none: a script's word for five is no word for four. */
    private static List<Statement> all(List<Proposal> proposals, String place, Confirmer confirmer)
            throws UsageException, PackException, IOException {
        var statements = new ArrayList<Statement>();
        var wrong = new ArrayList<String>();
        for (Proposal proposal : proposals) {
            try {
                statements.add(confirmer.statement(proposal));
            } catch (NotConfirmable e) {
                wrong.add(place + proposal.reading().speaker() + " "
                        + proposal.reading().stance().word() + ": " + e.text());
            }
        }
        if (!wrong.isEmpty()) {
            throw new UsageException(String.join("\n", wrong) + "\nNothing was accepted.");
        }
        return statements;
    }

    private List<Statement> asked(List<ReadStatement> statements, Confirmer confirmer, PrintWriter screen)
            throws UsageException, PackException, IOException {
        Console console = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(
                        () -> new UsageException("There is no terminal to ask on. Name the statements, --accept 1,3, or"
                                + " give what somebody has gone over, --accept-from FILE."));
        var dialogue = new AcceptDialogue(confirmer, screen, () -> Optional.ofNullable(console.readLine()));
        return dialogue.confirmed(statements.stream().map(this::proposal).toList());
    }
}
