package canvass.pack;

import canvass.model.Choice;
import canvass.model.UnitId;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How one unit voted in an earlier election of the same office.
 *
 * @param year of that election
 * @param ballots all votes for the office, also those for parties that are not named here
 * @param votes by party, spelled as {@link Choice#party()} spells it
 * @param source where the figures are from: a name that the pack's {@code SOURCES.md} explains
 */
public record EarlierResult(UnitId unit, int year, long ballots, Map<String, Long> votes, String source) {
    /** @throws IllegalArgumentException when the parties have more votes than there are */
    public EarlierResult {
        votes = Map.copyOf(votes);
        long sum = votes.values().stream().reduce(0L, Math::addExact);
        if (sum > ballots) {
            throw new IllegalArgumentException("the parties have " + sum + " votes of " + ballots);
        }
    }

    /** What the choice's party had; empty when the file does not name it, or the choice has none. */
    public OptionalLong votesOfParty(Choice choice) {
        Long found = votes.get(choice.party());
        return found == null ? OptionalLong.empty() : OptionalLong.of(found);
    }
}
