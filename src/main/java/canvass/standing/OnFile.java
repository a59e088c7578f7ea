package canvass.standing;

import canvass.model.FactPlace;
import canvass.model.Recorded;
import canvass.model.Told;
import canvass.model.Withdrawal;
import java.util.Optional;

/**
 * A call, act or statement as a ledger has it on file.
 *
 * @param place where it stands
 * @param withdrawn by what it was withdrawn, where it was
 */
public record OnFile(FactPlace place, Recorded<? extends Told> recorded, Optional<Recorded<Withdrawal>> withdrawn) {
    /** Its number in the ledger. */
    public long number() {
        return recorded.number();
    }

    public Told fact() {
        return recorded.fact();
    }
}
