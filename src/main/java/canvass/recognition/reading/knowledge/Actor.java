package canvass.recognition.reading.knowledge;

import java.util.Locale;

/**
 * Somebody who can take a position, named as fully as the article names them.
 *
 * @param role the office or description the article gives, or empty
 * @param behalf in English: the state, party or body spoken for, or empty
 * @param country ISO 3166-1 alpha-3, or empty
 */
public record Actor(String name, Kind kind, String role, String behalf, String country) {
    public enum Kind {
        PERSON,
        /** A state, or the capital or palace that stands for its government. */
        GOVERNMENT,
        BODY,
        /** Commissions, courts, parliaments: those whose word makes a result. */
        ELECTORAL,
        OBSERVERS,
        MEDIUM,
        POLLSTER
    }

    public boolean callsRaces() {
        return kind == Kind.MEDIUM || kind == Kind.POLLSTER;
    }

    Actor withBehalf(String other) {
        return new Actor(name, kind, role, other, country);
    }

    /** Sent to watch a vote, or at the head of those who are. */
    public boolean watches(Words words) {
        String what = " " + role.toLowerCase(Locale.ROOT) + " ";
        return kind == Kind.OBSERVERS
                || words.anyIn("observers", what)
                || words.anyIn("watching-team", what)
                || Bodies.all()
                        .in(role)
                        .filter(body -> body.kind() == Kind.OBSERVERS)
                        .isPresent();
    }
}
