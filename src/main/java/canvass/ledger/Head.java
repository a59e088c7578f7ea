package canvass.ledger;

/**
 * The end of the chain: whoever keeps a copy of it can later prove that everything before is as it was.
 *
 * @param entries how many there are
 * @param hash of the last one, 64 hexadecimal digits; zeros for an empty ledger
 */
public record Head(long entries, String hash) {
    static final Head EMPTY = new Head(0, "0".repeat(64));

    @Override
    public String toString() {
        return entries + ":" + hash;
    }
}
