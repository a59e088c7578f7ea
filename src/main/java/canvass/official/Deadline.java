package canvass.official;

import canvass.model.UnitId;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A step on the official path, and the day on which or by which the law has it.
 *
 * @param unit whose step it is
 * @param day in the unit's own reckoning
 * @param statute the law
 * @param source where the day was looked up
 */
public record Deadline(UnitId unit, Step step, LocalDate day, String statute, String source) {
    /** Steps in the order in which they come. */
    public enum Step {
        CANVASS("counties canvass by"),
        CERTIFICATION("certifies by"),
        SAFE_HARBOR("disputes are settled by, to bind Congress"),
        ELECTORS_VOTE("electors vote on"),
        CERTIFICATES_RECEIVED("electoral votes are received by"),
        CONGRESS_COUNT("Congress counts on"),
        INAUGURATION("the term begins on");

        private final String text;

        Step(String text) {
            this.text = text;
        }

        /** The step's short stable name: {@code electors-vote}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** For a sentence: {@code electors vote on}. */
        public String text() {
            return text;
        }
    }
}
