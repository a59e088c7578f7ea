package canvass.feed;

import canvass.model.Election;
import canvass.model.Provenance;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Minnesota's media files for President, by county or for the state: Latin-1, semicolons, no header, ten lines a county.
 * Quotation marks stand in names and quote nothing, so this is not CSV.
 *
 * <p>The file itself has no time. It is taken from the name under which the collector kept it
 * ({@code 20201104T040005Z.cd348fe.txt.gz}), or else from the one who sends it in.
 */
public final class MinnesotaMediaReader implements FeedReader {
    private static final Pattern TIME_IN_NAME =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})Z(?:\\.|$).*");
    private static final Pattern LINE = Pattern.compile(
            "[A-Z]{2};\\d{0,3};[^;]*;\\d{4};[^;]*;[^;]*;\\d{4};[^;]*;[^;]*;[^;]*;[^;]*;\\d+;\\d+;\\d+;[\\d.]*;\\d+");

    @Override
    public String format() {
        return "mn-media";
    }

    @Override
    public String description() {
        return "Minnesota Secretary of State's media file for President, by county or for the state";
    }

    @Override
    public boolean recognises(Sample sample) {
        return LINE.matcher(sample.firstLine()).matches();
    }

    @Override
    public Provenance provenance(Received document) {
        return new Provenance("Minnesota Secretary of State", "media file", "", document.name());
    }

    @Override
    public void read(Received document, Election election, Intake intake) throws IOException {
        Reading.lines(document, StandardCharsets.ISO_8859_1, intake, (text, gate) -> {
            var file = new MinnesotaFile(election, time(document, election), gate);
            var lines = new BufferedReader(text);
            long number = 0;
            for (String line = lines.readLine(); line != null && !gate.isFull(); line = lines.readLine()) {
                number++;
                try {
                    file.read(MinnesotaLine.of(line, number));
                } catch (Refused e) {
                    gate.refuse(e.problem());
                }
            }
            if (text.isEmpty()) {
                throw new Refused("empty-document", 0, "", "the document is empty; send the file when it has figures");
            }
            file.finish();
        });
    }

    private static Instant time(Received document, Election election) throws Refused {
        Matcher name = TIME_IN_NAME.matcher(document.name());
        var times = new Times(document, election);
        if (name.matches()) {
            String text = name.replaceFirst("$1-$2-$3T$4:$5:$6Z");
            return times.read(text, 0, "file name");
        }
        Optional<Instant> given = document.publishedAt();
        Instant time = given.orElseThrow(() -> new Refused(
                "no-time",
                0,
                "file name",
                "neither the file's name nor its content says when it was published; name it like"
                        + " 20201104T040005Z.txt, or give the time with --published"));
        return times.possible(time, "--published " + time, 0, "file name");
    }
}
