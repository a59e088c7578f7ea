package canvass.model;

import java.util.Locale;
import java.util.Optional;

/** Which ballots a count covers: NIST SP 1500-100's {@code CountItemType}, of which feeds use these. */
public enum CountType {
    /** All ballots of the unit, however cast. Where a source gives it, the parts below are never added to it. */
    TOTAL,
    ELECTION_DAY,
    EARLY,
    ABSENTEE,
    ABSENTEE_MAIL,
    ABSENTEE_IN_PERSON,
    PROVISIONAL,
    UOCAVA,
    OTHER;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** NIST's spelling: {@code absentee-mail}. */
    public String text() {
        return text;
    }

    /** The type with NIST's spelling, or empty when there is none. */
    public static Optional<CountType> find(String text) {
        for (CountType type : values()) {
            if (type.text.equals(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
