package canvass.recognition.reading.position;

import canvass.recognition.reading.knowledge.Names;
import java.util.Locale;

/** What kind of thing a position is taken on. */
enum About {
    NOBODY,
    WINNER,
    LOSER,
    /** Whoever takes it themselves. */
    SELF,
    /** The election as a whole, a ruling or the handover. */
    THING,
    /** Somebody who stood elsewhere, or is not told to have stood. */
    OTHER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static About of(Finding finding) {
        String toward = finding.toward();
        if (toward.isEmpty()) {
            return NOBODY;
        }
        if (finding.race().isWinner(toward)) {
            return WINNER;
        }
        if (finding.race().isLoser(toward)) {
            return LOSER;
        }
        if (Names.same(toward, finding.actor().name())) {
            return SELF;
        }
        return Aims.isThing(toward) ? THING : OTHER;
    }
}
