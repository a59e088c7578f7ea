package canvass.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of actor takes a position. */
public enum ActorType {
    /** One who stands in the election, and those who speak for the campaign. */
    CANDIDATE,
    HEAD_OF_STATE,
    GOVERNMENT,
    OPPOSITION,
    PARTY,
    /** An office-holder or public figure of the country that votes, other than its candidates. */
    DOMESTIC,
    ORGANISATION,
    OBSERVERS,
    MEDIA,
    OTHER;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type that is written so, or empty when there is none. */
    public static Optional<ActorType> find(String text) {
        return Arrays.stream(values()).filter(type -> type.text().equals(text)).findFirst();
    }
}
