package canvass.feed;

import canvass.model.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What the comments before a header say of where the figures come from: {@code # source=...}. */
record Preamble(String file, Map<String, String> said) {
    static Preamble of(Received document) {
        var said = new HashMap<String, String>();
        try {
            String text =
                    new String(document.sample().text().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            text.lines()
                    .takeWhile(line -> line.isBlank() || line.startsWith("#"))
                    .forEach(line -> {
                        int equals = line.indexOf('=');
                        if (equals > 0) {
                            said.put(
                                    line.substring(1, equals).strip(),
                                    line.substring(equals + 1).strip());
                        }
                    });
        } catch (IOException e) {
            said.clear(); // reading the document itself will say so
        }
        return new Preamble(document.name(), said);
    }

    /** As said, or else the file itself is the source. */
    Provenance provenance() {
        String source = said.getOrDefault("source", "");
        return new Provenance(
                source.isBlank() ? file : source,
                said.getOrDefault("channel", ""),
                said.getOrDefault("carrier", ""),
                said.getOrDefault("address", file));
    }
}
