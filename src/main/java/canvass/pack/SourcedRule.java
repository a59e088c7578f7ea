package canvass.pack;

import canvass.model.UnitId;
import java.time.LocalDate;

/**
 * A rule with who said it.
 *
 * @param published the day of the source; of one without a day, the last that it can be from
 * @param address where it was read
 */
public record SourcedRule(UnitId unit, CountRule rule, String publisher, LocalDate published, String address) {}
