package canvass.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a position is said to wait for.
 *
 * @param text as the source has it, in short
 * @param awaits the steps it names, any one of which would do; empty where it names none that Canvass knows
 */
public record Condition(String text, List<Step> awaits) {
    /** Steps on the way to a settled result that others wait for. */
    public enum Step {
        /** The result is official: every appointing jurisdiction has certified. */
        OFFICIAL_RESULT,
        /** The states certify. The same step as an official result, under the name that people in the country use. */
        CERTIFICATION,
        LITIGATION_ENDED,
        ELECTORS_VOTE,
        CONGRESS_COUNT,
        CONCESSION,
        INAUGURATION;

        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The step that is written so, or empty when there is none. */
        public static Optional<Step> find(String text) {
            return Arrays.stream(values()).filter(s -> s.text().equals(text)).findFirst();
        }
    }

    /** @throws IllegalArgumentException when it says nothing */
    public Condition {
        awaits = List.copyOf(awaits);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a condition needs its words");
        }
    }
}
