package canvass.cli;

import canvass.model.When;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * When an article was published.
 *
 * @param day as its readers' calendar had it
 * @param at to the minute, where that is known
 */
record Published(LocalDate day, Optional<Instant> at) {
    /** In the model's words. */
    When when(ZoneId zone) {
        return at.<When>map(When.Exactly::new).orElseGet(() -> When.onDay(day, zone));
    }

    /** A day or a time as users write it. */
    static final class Converter implements ITypeConverter<Published> {
        @Override
        public Published convert(String value) {
            try {
                if (value.indexOf('T') >= 0) {
                    OffsetDateTime time = OffsetDateTime.parse(value);
                    return new Published(time.toLocalDate(), Optional.of(time.toInstant()));
                }
                return new Published(LocalDate.parse(value), Optional.empty());
            } catch (DateTimeException e) {
                throw new TypeConversionException("\"" + value
                        + "\" is no day. Write it as 2020-11-09. A time with its zone is 2020-11-09T12:08:00Z.");
            }
        }
    }
}
