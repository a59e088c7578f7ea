package canvass.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The page's files, from the class path. */
final class Assets {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(html|css|js|json|svg)");
    private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", Content.JSON,
            "svg", "image/svg+xml");

    private final Map<String, Answer> read = new ConcurrentHashMap<>();

    Answer get(String name) {
        if (!NAME.matcher(name).matches()) {
            throw missing();
        }
        Answer known = read.get(name);
        if (known == null) {
            known = Answer.of(content(name));
            read.put(name, known);
        }
        return known;
    }

    private static Content content(String name) {
        String path = name.equals("d3.js") ? D3 : "/canvass/web/" + name;
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        try (InputStream in =
                Optional.ofNullable(Assets.class.getResourceAsStream(path)).orElseThrow(Assets::missing)) {
            return new Content(type, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal missing() {
        return Refusal.notFound("path", "There is no such file here; the page is at /.");
    }
}
