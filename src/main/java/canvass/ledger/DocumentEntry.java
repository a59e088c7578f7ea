package canvass.ledger;

import canvass.model.Document;
import canvass.model.ElectionId;
import java.time.Instant;

/**
 * A document as the ledger knows it; its facts follow it in the chain.
 *
 * @param number its place in the chain
 * @param recordedAt when this ledger took it in
 * @param election what it was sent in for
 */
public record DocumentEntry(long number, Instant recordedAt, ElectionId election, Document document) {}
