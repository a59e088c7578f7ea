package canvass.model;

import java.util.regex.Pattern;

/** What every readable id has in common: segments of letters, digits, {@code . _ -}, joined by slashes. */
final class Ids {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private Ids() {}

    static String path(String kind, String text) {
        if (text.length() > 200 || !PATH.matcher(text).matches()) {
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
}
