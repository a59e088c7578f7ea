package canvass.cli;

import java.io.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Colour and numbers as people read them; without a terminal, plain text. */
final class Style {
    private static final Pattern MARKS = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    private static final String HANGING = "      ";
    private static final int BAR_CELLS = 24;

    private Style() {}

    static String bold(String text) {
        return styled("bold", text);
    }

    static String faint(String text) {
        return styled("faint", text);
    }

    static String warn(String text) {
        return styled("yellow", text);
    }

    private static String styled(String style, String text) {
        // Built from parts, since names may contain the markup's own characters.
        Ansi ansi = Ansi.AUTO;
        return ansi.enabled()
                ? ansi.new Text("@|" + style + " \u0001|@").toString().replace("\u0001", text)
                : text;
    }

    /** A line over as many lines as it needs, broken at blanks; those after the first are indented more. */
    static List<String> wrap(String line, int width) {
        var lines = new ArrayList<String>();
        String rest = line;
        while (width(rest) > width) {
            int space = rest.lastIndexOf(' ');
            while (space > 0 && width(rest.substring(0, space)) > width) {
                space = rest.lastIndexOf(' ', space - 1);
            }
            if (rest.substring(0, Math.max(space, 0)).isBlank()) {
                break;
            }
            lines.add(rest.substring(0, space));
            rest = HANGING + rest.substring(space + 1);
        }
        lines.add(rest);
        return lines;
    }

    /** A text of at most this width; one that is cut loses its colour too. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        String plain = MARKS.matcher(text).replaceAll("");
        return plain.substring(0, plain.offsetByCodePoints(0, width - 1)) + "…";
    }

    /** How wide the terminal is; without limit where a program or a file reads along. */
    static int screen() {
        boolean watched =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return watched ? new UsageMessageSpec().autoWidth(true).width() : Integer.MAX_VALUE;
    }

    static int width(String text) {
        String plain = MARKS.matcher(text).replaceAll("");
        return plain.codePointCount(0, plain.length());
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A share of a whole in percent, one decimal, rounded half up on exact numbers. */
    static String percent(long part, long whole) {
        if (whole == 0) {
            return "-";
        }
        long tenths = Math.floorDiv(Math.addExact(Math.multiplyExact(part, 2_000L), whole), 2 * whole);
        return tenths / 10 + "." + tenths % 10 + " %";
    }

    /** A bar as long as the share, in eighths of a cell. */
    static String bar(long part, long whole) {
        if (whole == 0) {
            return "";
        }
        long eighths = Math.multiplyExact(part, BAR_CELLS * 8L) / whole;
        return "█".repeat((int) (eighths / 8)) + EIGHTHS[(int) (eighths % 8)];
    }

    static String plural(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }
}
