package canvass.feed;

import canvass.model.Election;
import canvass.model.Fact;
import canvass.model.Problem;
import canvass.model.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** A newspaper's race page of one state as JSON: the state's totals over time, and its counties as they are now. */
public final class RacePageJsonReader implements FeedReader {
    private static final String PAPER = "The New York Times";
    private static final String EDISON = "Edison Research";

    @Override
    public String format() {
        return "race-page-json";
    }

    @Override
    public String description() {
        return "a newspaper's race page of one state: candidates, counties, time series";
    }

    @Override
    public boolean recognises(Sample sample) {
        String text = sample.text();
        return text.stripLeading().startsWith("{") && text.contains("\"races\"") && text.contains("\"candidate_key\"");
    }

    /** Whom the page names as the source of its county figures; the paper carried them. */
    @Override
    public Provenance provenance(Received document) {
        return new Provenance(source(document), "race page", PAPER, document.name());
    }

    private static String source(Received document) {
        var named = new AtomicReference<>("");
        try {
            Reading.whole(
                    document,
                    StandardCharsets.UTF_8,
                    RacePageJson.LONGEST,
                    new Unheard(),
                    (text, gate) -> named.set(RacePageJson.read(text).race().textOr("county_data_source", "")));
        } catch (IOException e) {
            return EDISON; // reading the document itself will say so
        }
        String name = named.get();
        return name.isBlank() || name.equals("edison") ? EDISON : name;
    }

    @Override
    public void read(Received document, Election election, Intake intake) throws IOException {
        Reading.whole(document, StandardCharsets.UTF_8, RacePageJson.LONGEST, intake, (text, gate) -> {
            RacePageJson page = RacePageJson.read(text);
            new RacePageReports(page, election, new Times(document, election), gate).handOn();
        });
    }

    /** For looking at a page without reading its figures. */
    private static final class Unheard implements Intake {
        @Override
        public void accept(Fact fact) {}

        @Override
        public void warn(Problem problem) {}

        @Override
        public void refuse(Problem problem) {}
    }
}
