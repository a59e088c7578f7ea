package canvass.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A reporting unit: country, state, county, precinct.
 *
 * @param id its path
 * @param name as people call it
 * @param type NIST's kind
 * @param parent the one unit it lies in; empty for the root
 * @param fips the US code, where there is one
 * @param pollClosings when its polls close, earliest first; empty means as its parent's do
 * @param earlierBallots all votes of this contest's predecessor in this unit, where known: what its history allows
 */
public record Unit(
        UnitId id,
        String name,
        UnitType type,
        Optional<UnitId> parent,
        Optional<String> fips,
        List<PollClosing> pollClosings,
        OptionalLong earlierBallots) {
    public Unit {
        pollClosings = pollClosings.stream().sorted().toList();
        if (earlierBallots.isPresent() && earlierBallots.getAsLong() < 0) {
            throw new IllegalArgumentException(id + ": earlier ballots below zero");
        }
    }
}
