package canvass.recognition.confirming;

import canvass.model.When;

/**
 * Where an article stood.
 *
 * @param publisher who published it: {@code Reuters}, {@code La Nación}
 * @param address its URL, or the name of a record where it has none
 * @param agency whose copy it is, empty where the publisher wrote it
 * @param published when it was made public, to the minute or as a day
 */
public record Publication(String publisher, String address, String agency, When published) {
    /** @throws IllegalArgumentException when publisher or address is missing */
    public Publication {
        if (publisher.isBlank() || address.isBlank()) {
            throw new IllegalArgumentException("a publication needs a publisher and an address");
        }
    }
}
