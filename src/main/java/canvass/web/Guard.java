package canvass.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Keeps strangers' pages out: the desk listens on loopback, but a browser on this computer visits other sites too. */
final class Guard {
    private static final Set<String> OURSELVES = Set.of("127.0.0.1", "localhost", "[::1]");

    private Guard() {}

    /** Refuses a name that only pretends to be this computer's (DNS rebinding), and says what a browser may do here. */
    static void check(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        if (!OURSELVES.contains(hostName(host))) {
            throw new Refusal(
                    403, "foreign-host", "Host", "Canvass answers on this computer only; open it as http://127.0.0.1.");
        }
    }

    /** Lets only the page itself, or a program on this computer, change something. */
    static void checkChange(Context context) {
        String own = "http://" + context.header("Host");
        Optional<String> origin = Optional.ofNullable(context.header("Origin"));
        boolean foreign = origin.map(o -> !o.equals(own)).orElse(false)
                || Optional.ofNullable(context.header("Sec-Fetch-Site"))
                        .map(site -> !site.equals("same-origin") && !site.equals("none"))
                        .orElse(false);
        if (foreign) {
            throw new Refusal(403, "foreign-origin", "Origin", "Only Canvass's own page may change this; do it there.");
        }
        String type = Optional.ofNullable(context.contentType()).orElse("");
        if (!type.split(";", 2)[0].strip().equals("application/json")) {
            throw new Refusal(415, "not-json", "Content-Type", "Send JSON, with Content-Type: application/json.");
        }
    }

    private static String hostName(String host) {
        try {
            return Optional.ofNullable(URI.create("http://" + host).getHost()).orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
