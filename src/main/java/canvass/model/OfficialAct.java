package canvass.model;

import java.time.Instant;

/**
 * Something that an authority did on the way from a count to an official result, or that was asked of one.
 *
 * @param contest the contest it is about
 * @param jurisdiction the unit it is about: the state that certifies, the county whose board deadlocks, the nation whose
 *     Congress counts
 * @param authority who acted: {@code Secretary of State Raffensperger}, {@code Supreme Court of Nevada}
 * @param detail a sentence for people, empty when the act says all
 * @param line where in its document it stands, from 1
 */
public record OfficialAct(
        ContestId contest,
        UnitId jurisdiction,
        String authority,
        Act act,
        String detail,
        When when,
        Instant publishedAt,
        Citation citation,
        long line)
        implements Told {
    /** @throws IllegalArgumentException when nobody acted */
    public OfficialAct {
        if (authority.isBlank()) {
            throw new IllegalArgumentException("an act in " + jurisdiction + " needs an authority");
        }
    }

    @Override
    public ElectionId election() {
        return contest.election();
    }

    @Override
    public Instant effectiveAt() {
        return when.counts();
    }
}
