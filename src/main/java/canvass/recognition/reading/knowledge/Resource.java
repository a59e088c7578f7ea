package canvass.recognition.reading.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Our word lists and tables, shipped beside the classes: lines of text, {@code #} begins a remark. */
public final class Resource {
    private Resource() {}

    public static List<String> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/canvass/recognition/reading/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + name + " is missing from the program.");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + name + " cannot be read.", e);
        }
    }
}
