package canvass.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/** In which form a client wants its answer. */
enum Format {
    JSON,
    CSV;

    /** The parameter {@code format} where there is one, else the first form of {@code Accept} that we have. */
    static Format of(Context context, boolean hasCsv) {
        Format format = Optional.ofNullable(context.queryParam("format"))
                .map(Format::named)
                .orElseGet(() ->
                        accepted(Optional.ofNullable(context.header("Accept")).orElse("*/*"), hasCsv));
        if (format == CSV && !hasCsv) {
            throw new Refusal(406, "not-acceptable", "format", "This is no table; ask for JSON.");
        }
        return format;
    }

    private static Format named(String name) {
        return switch (name) {
            case "json" -> JSON;
            case "csv" -> CSV;
            default -> throw Refusal.badParameter("format", "write json or csv");
        };
    }

    private static Format accepted(String accept, boolean hasCsv) {
        for (String range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            String type = range.split(";", 2)[0].strip();
            if (type.equals("application/json") || type.equals("application/*") || type.equals("*/*")) {
                return JSON;
            }
            if (hasCsv && (type.equals("text/csv") || type.equals("text/*"))) {
                return CSV;
            }
        }
        throw new Refusal(
                406,
                "not-acceptable",
                "Accept",
                "Accept: there is " + (hasCsv ? "application/json and text/csv" : "application/json")
                        + " here; ask for " + (hasCsv ? "one of them." : "it."));
    }
}
