package canvass.official;

/**
 * When votes are counted again.
 *
 * @param threshold how close the contest must be
 * @param statute the law
 */
public record RecountRule(Threshold threshold, String statute) {}
