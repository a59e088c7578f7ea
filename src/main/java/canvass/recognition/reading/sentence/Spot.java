package canvass.recognition.reading.sentence;

/**
 * Where a frame lies on a sentence.
 *
 * @param first the first word of the wording
 * @param last its last word
 * @param inside its words, with names marked
 */
public record Spot(Parse parse, Frame frame, int first, int last, String inside) {}
