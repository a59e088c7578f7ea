package canvass.model;

/**
 * Who said it, and where it can be read again.
 *
 * @param source who answers for the figures: {@code Minnesota Secretary of State}
 * @param channel how they were made public: {@code media file}, {@code race page}; empty when not known
 * @param carrier who collected or passed them on, empty when they came from the source itself
 * @param address where the document can be found: a URL, a repository path, or the name of the file as received
 */
public record Provenance(String source, String channel, String carrier, String address) {
    public Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a provenance needs a source");
        }
    }
}
