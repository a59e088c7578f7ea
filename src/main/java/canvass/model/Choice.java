package canvass.model;

/**
 * A candidate, a list or an answer.
 *
 * @param id within the election
 * @param name as on the ballot or as sources print it
 * @param party the party's short name, empty when there is none
 */
public record Choice(ChoiceId id, String name, String party) {}
