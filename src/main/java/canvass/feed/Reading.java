package canvass.feed;

import canvass.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** What reading a document has in common in all formats: opening it, and turning what is wrong with it into problems. */
final class Reading {
    private Reading() {}

    /** What one format does with the text. */
    interface Body {
        /** Uses the text, or throws {@link Refused} when the document cannot be used. */
        void read(TextReader text, Gate gate) throws IOException;
    }

    /** Reads a document of lines, none longer than a mebibyte. */
    static void lines(Received document, Charset charset, Intake intake, Body body) throws IOException {
        run(document, charset, TextReader.LONGEST_LINE, intake, (text, gate) -> {
            body.read(text, gate);
            if (text.isInsideLine() && !gate.hasRefused()) {
                gate.warn(new Problem(
                        "no-line-ending",
                        text.line(),
                        "",
                        "the last line has no line ending; check that the file was not cut off inside it"));
            }
        });
    }

    /** Reads a document whose text is one whole. */
    static void whole(Received document, Charset charset, int longest, Intake intake, Body body) throws IOException {
        run(document, charset, longest, intake, body);
    }

    private static void run(Received document, Charset charset, int longestLine, Intake intake, Body body)
            throws IOException {
        var gate = new Gate(intake);
        try (TextReader text = TextReader.open(document, charset, longestLine)) {
            body.read(text, gate);
        } catch (Refused e) {
            gate.refuse(e.problem());
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof Refused refused)) {
                throw e.getCause();
            }
            gate.refuse(refused.problem());
        }
        gate.finish();
    }
}
