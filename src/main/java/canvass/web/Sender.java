package canvass.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;

/** Sends an answer, or says that the client has it already. */
final class Sender {
    private Sender() {}

    /**
     * Nothing may be used again without asking: a fact that comes in tomorrow can change the answer about any past moment,
     * and a newer definition even that of what we had recorded. Asking costs one short exchange, by the tag.
     */
    static void send(Context context, Answer answer) {
        boolean gzip = answer.gzipped().isPresent() && acceptsGzip(context);
        String tag = "\"" + answer.tag() + (gzip ? "-gz\"" : "\"");
        context.header("ETag", tag);
        context.header("Cache-Control", "no-cache");
        context.header("Vary", "Accept, Accept-Encoding");
        if (hasAlready(context, answer.tag())) {
            context.status(304);
            return;
        }
        context.contentType(answer.content().type());
        if (gzip) {
            context.header("Content-Encoding", "gzip");
        }
        context.result(gzip ? answer.gzipped().orElseThrow() : answer.content().bytes());
    }

    private static boolean acceptsGzip(Context context) {
        return Optional.ofNullable(context.header("Accept-Encoding"))
                .map(accepted -> accepted.contains("gzip") && !accepted.contains("gzip;q=0"))
                .orElse(false);
    }

    private static boolean hasAlready(Context context, String tag) {
        return Optional.ofNullable(context.header("If-None-Match")).stream()
                .flatMap(tags -> Arrays.stream(tags.split(",", -1)))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals("*") || one.equals("\"" + tag + "\"") || one.equals("\"" + tag + "-gz\""));
    }
}
