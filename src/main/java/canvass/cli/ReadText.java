package canvass.cli;

import canvass.recognition.reading.ReadStatement;
import java.util.ArrayList;
import java.util.List;

/** Readings for people: who, what, toward whom, and the article's words below. */
final class ReadText {
    private static final int NAME_WIDTH = 11;

    private final int width;

    /** @param width how wide the screen is */
    ReadText(int width) {
        this.width = width;
    }

    List<String> lines(ReadFile read, boolean several) {
        List<String> lines = new ArrayList<>();
        if (several) {
            lines.add(Style.bold(read.file().toString()));
        }
        if (read.statements().isEmpty()) {
            lines.add("No position on the outcome of an election was found.");
        }
        for (int i = 0; i < read.statements().size(); i++) {
            addTo(lines, i + 1, read.statements().get(i));
        }
        if (several) {
            lines.add("");
        }
        return lines;
    }

    private void addTo(List<String> lines, int number, ReadStatement statement) {
        String behalf = statement.onBehalfOf().isEmpty() ? "" : " for " + statement.onBehalfOf();
        lines.add(number + "  " + Style.bold(statement.speaker()) + behalf + "  "
                + statement.stance().word().replace('_', ' ')
                + (statement.toward().isEmpty() ? "" : "  " + statement.toward()));
        add(lines, "election", statement.election());
        add(lines, "said at", statement.saidAt());
        add(lines, "condition", statement.condition());
        add(lines, "channel", joined(statement.channel(), statement.carrier()));
        add(lines, "words", "\"" + statement.quote() + "\"");
        add(lines, "place", statement.from() + "-" + statement.to() + ", confidence " + statement.confidence());
        lines.add("");
    }

    private static String joined(String channel, String carrier) {
        return carrier.isEmpty()
                ? channel
                : channel.isEmpty() ? "carried by " + carrier : channel + ", carried by " + carrier;
    }

    private void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.addAll(Style.wrap("  " + Style.faint(name + " ".repeat(NAME_WIDTH - name.length())) + value, width));
        }
    }
}
