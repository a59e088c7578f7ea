package canvass.cli;

import canvass.model.Statement;
import canvass.pack.PackException;
import canvass.recognition.confirming.NotConfirmable;
import canvass.recognition.confirming.Proposal;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Shows each reading with its words in the article, and asks. Nothing is accepted that nobody said yes to. */
final class AcceptDialogue {
    /** Typed to empty a field; an empty line keeps it. */
    private static final String NOTHING = "-";

    private final Confirmer confirmer;
    private final PrintWriter out;
    private final Supplier<Optional<String>> answers;

    /** @param answers the next line that is typed, without its end; empty when there is no more */
    AcceptDialogue(Confirmer confirmer, PrintWriter out, Supplier<Optional<String>> answers) {
        this.confirmer = confirmer;
        this.out = out;
        this.answers = answers;
    }

    /** What was said yes to; stopping keeps what was said before. */
    List<Statement> confirmed(List<Proposal> proposals) throws UsageException, PackException, IOException {
        var confirmed = new ArrayList<Statement>();
        for (int i = 0; i < proposals.size(); i++) {
            out.println(Style.bold("Statement " + (i + 1) + " of " + proposals.size()));
            Asked answer = ask(proposals.get(i));
            answer.statement().ifPresent(confirmed::add);
            if (answer.isLast()) {
                break;
            }
        }
        return confirmed;
    }

    private record Asked(Optional<Statement> statement, boolean isLast) {}

    private Asked ask(Proposal first) throws UsageException, PackException, IOException {
        Proposal proposal = first;
        Optional<Statement> statement = shown(proposal);
        while (true) {
            out.print(
                    statement.isPresent()
                            ? "Accept it? y yes, n no, e edit all, KEY=VALUE edit one, q stop here: "
                            : "It cannot be accepted so. n no, e edit all, KEY=VALUE edit one, q stop here: ");
            out.flush();
            String line = answers.get().orElse("q").strip();
            switch (line.toLowerCase(Locale.ROOT)) {
                case "n", "no" -> {
                    return new Asked(Optional.empty(), false);
                }
                case "q", "quit" -> {
                    return new Asked(Optional.empty(), true);
                }
                case "y", "yes" -> {
                    if (statement.isPresent()) {
                        return new Asked(statement, false);
                    }
                }
                case "e", "edit" -> {
                    proposal = edited(proposal);
                    statement = shown(proposal);
                }
                default -> {
                    Optional<Proposal> changed = changed(proposal, line);
                    if (changed.isPresent()) {
                        proposal = changed.get();
                        statement = shown(proposal);
                    }
                }
            }
        }
    }

    /** With one part written anew, {@code saidAt=2020-11-09}; empty where that cannot be, after saying why. */
    private Optional<Proposal> changed(Proposal proposal, String line) {
        int equals = line.indexOf('=');
        String key = equals < 0 ? "" : line.substring(0, equals).strip();
        if (!ProposalJson.WORDS.contains(key)) {
            out.println("Type y, n, e or q, or a key of " + String.join(", ", ProposalJson.WORDS)
                    + " with its value, such as saidAt=2020-11-09.");
            return Optional.empty();
        }
        return changed(proposal, key, line.substring(equals + 1).strip());
    }

    private Optional<Proposal> changed(Proposal proposal, String key, String value) {
        try {
            ObjectNode json = ProposalJson.json(proposal);
            json.put(key, value.equals(NOTHING) ? "" : value);
            return Optional.of(ProposalJson.proposal(json));
        } catch (UsageException e) {
            out.println(Style.warn("  " + e.getMessage()));
            return Optional.empty();
        }
    }

    /** Shows a reading, and the fact that it would be, which is empty where it can be none. */
    private Optional<Statement> shown(Proposal proposal) throws UsageException, PackException, IOException {
        AcceptText.reading(proposal, confirmer.article().text()).forEach(out::println);
        try {
            Statement statement = confirmer.statement(proposal);
            AcceptText.fact(statement, confirmer.soFar(statement)).forEach(out::println);
            return Optional.of(statement);
        } catch (NotConfirmable e) {
            out.println(Style.warn("  " + e.text()));
            return Optional.empty();
        }
    }

    /** Asks for every part; what cannot be is asked for again. */
    private Proposal edited(Proposal proposal) {
        out.println("Enter keeps what is there; " + NOTHING + " empties it.");
        Proposal now = proposal;
        for (String key : ProposalJson.WORDS) {
            Optional<Proposal> next = Optional.empty();
            while (next.isEmpty()) {
                out.print("  " + key + " ["
                        + AcceptText.value(ProposalJson.json(now).path(key)) + "]: ");
                out.flush();
                String line = answers.get().orElse("").strip();
                next = line.isEmpty() ? Optional.of(now) : changed(now, key, line);
            }
            now = next.get();
        }
        return now;
    }
}
