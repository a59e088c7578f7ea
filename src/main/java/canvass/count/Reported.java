package canvass.count;

import canvass.model.CountReport;
import java.time.Instant;

/**
 * A count report as it came out of a ledger.
 *
 * @param fact its number there: later numbers came in later
 * @param recordedAt when the ledger took it in
 * @param source who answers for it; only reports of one source correct each other
 */
public record Reported(long fact, Instant recordedAt, String source, CountReport report) {}
