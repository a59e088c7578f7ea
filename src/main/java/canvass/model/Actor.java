package canvass.model;

/**
 * Who takes a position.
 *
 * @param name of the person or body
 * @param role the office or function it is taken in
 * @param onBehalfOf for whom, where that is another: a spokesman's government; empty when for itself
 * @param country ISO 3166-1 alpha-3, empty for international bodies
 */
public record Actor(String name, String role, String onBehalfOf, String country, ActorType type) {
    private static final int COUNTRY_LETTERS = 3;

    /** @throws IllegalArgumentException when the name is missing or the country is no code of three letters */
    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a statement needs an actor");
        }
        boolean isCode = country.length() == COUNTRY_LETTERS && country.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (!country.isEmpty() && !isCode) {
            throw new IllegalArgumentException("\"" + country + "\" is not a country's three letters, such as MEX");
        }
    }
}
