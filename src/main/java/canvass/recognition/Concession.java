package canvass.recognition;

import canvass.model.Recorded;
import canvass.model.Statement;
import canvass.model.Toward;
import java.util.Optional;

/**
 * A losing side's admission of defeat.
 *
 * @param statement the admission
 * @param withdrawn a later statement of the same side that takes it back or contradicts it
 */
public record Concession(Recorded<Statement> statement, Optional<Recorded<Statement>> withdrawn) {
    /** Strong: it names the winner. Weak: it accepts the outcome or the handover and names nobody. */
    public enum Strength {
        STRONG,
        WEAK
    }

    public Strength strength() {
        boolean namesWinner = statement
                .fact()
                .toward()
                .filter(Toward.OfChoice.class::isInstance)
                .isPresent();
        return namesWinner ? Strength.STRONG : Strength.WEAK;
    }
}
