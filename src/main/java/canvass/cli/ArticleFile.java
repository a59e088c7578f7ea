package canvass.cli;

import canvass.desk.Digest;
import canvass.recognition.reading.document.Article;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article's file as characters, in the encoding it says it has.
 *
 * @param text its characters, without a byte order mark; empty when it is no text
 * @param notes what was doubtful about it
 * @param sha256 of its bytes
 */
record ArticleFile(String text, List<String> notes, String sha256) {
    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)",
            Pattern.CASE_INSENSITIVE);

    static ArticleFile read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> notes = new ArrayList<>();
        String sha256 = Digest.sha256(bytes);
        if (isUtf16(bytes)) {
            return new ArticleFile(new String(bytes, StandardCharsets.UTF_16), notes, sha256);
        }
        if (hasZeros(bytes)) {
            notes.add("it is not text");
            return new ArticleFile("", notes, sha256);
        }
        Charset declared = declared(bytes, notes).orElse(StandardCharsets.UTF_8);
        String text = decoded(bytes, declared).orElse("");
        if (text.isEmpty() && bytes.length > 0) {
            Charset other =
                    declared.equals(StandardCharsets.UTF_8) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
            notes.add("it is not in " + declared.name() + "; it was read as " + other.name());
            text = new String(bytes, other);
        }
        return new ArticleFile(text.startsWith("\ufeff") ? text.substring(1) : text, notes, sha256);
    }

    Article article(Optional<LocalDate> published) {
        return Article.of(text, published, "");
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)
                        || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe));
    }

    private static boolean hasZeros(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Charset> declared(byte[] bytes, List<String> notes) {
        Matcher matcher =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        try {
            // What pages call Latin-1 is the Windows code page, as in every browser.
            return Optional.of(
                    name.equalsIgnoreCase("iso-8859-1") ? Charset.forName("windows-1252") : Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            notes.add("it claims the unknown encoding " + name);
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
