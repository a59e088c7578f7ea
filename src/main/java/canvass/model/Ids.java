package canvass.model;

import java.util.regex.Pattern;

/** What every readable id has in common: segments of letters, digits, {@code . _ -}, joined by slashes; and hashes. */
final class Ids {
    private static final int LONGEST = 200;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Ids() {}

    static void requireSha256(String text) {
        if (!SHA256.matcher(text).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + text);
        }
    }

    static String path(String kind, String text) {
        if (!isPath(text)) {
            throw new IllegalArgumentException(
                    kind + " id \"" + text + "\": write letters, digits, '.', '_' or '-', with '/' between parts");
        }
        return text;
    }

    static String segment(String kind, String text) {
        if (text.indexOf('/') >= 0) {
            throw new IllegalArgumentException(kind + " id \"" + text + "\" may not contain '/'");
        }
        return path(kind, text);
    }

    /** A loop and no pattern: a ledger of a million counts makes three million ids. */
    private static boolean isPath(String text) {
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                if (atStart) {
                    return false;
                }
                atStart = true;
            } else if (isLetterOrDigit(c)) {
                atStart = false;
            } else if (atStart || (c != '.' && c != '_' && c != '-')) {
                return false;
            }
        }
        return !atStart && text.length() <= LONGEST;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
