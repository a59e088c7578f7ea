package canvass.model;

/**
 * Votes for one choice.
 *
 * @param votes a whole number, zero or more
 */
public record ChoiceVotes(ChoiceId choice, long votes) {
    public ChoiceVotes {
        if (votes < 0) {
            throw new IllegalArgumentException(choice + " has votes below zero: " + votes);
        }
    }
}
