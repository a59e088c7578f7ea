package canvass.ledger;

import canvass.model.Fact;
import java.time.Instant;

/**
 * A fact as the ledger holds it.
 *
 * @param number its place in the chain, from 1
 * @param recordedAt when this ledger took it in
 * @param document the number of the entry of the document it was read from
 * @param fact what was reported
 */
public record Entry(long number, Instant recordedAt, long document, Fact fact) {}
