package canvass.official;

import static org.assertj.core.api.Assertions.assertThat;

import canvass.model.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that the law gives. */
@DisplayNameGeneration(ReplaceUnderscores.class)
final class CalendarTest {
    @ParameterizedTest
    @CsvSource({
        "2016-11-08, Electoral Count Act of 1887, 2016-12-13, 2016-12-19, 2016-12-28, 2017-01-06",
        "2020-11-03, Electoral Count Act of 1887, 2020-12-08, 2020-12-14, 2020-12-23, 2021-01-06",
        "2024-11-05, Electoral Count Reform Act of 2022, 2024-12-11, 2024-12-17, 2024-12-25, 2025-01-06",
        "2028-11-07, Electoral Count Reform Act of 2022, 2028-12-13, 2028-12-19, 2028-12-27, 2029-01-06"
    })
    void federal_law_gives_other_days_since_2022(
            LocalDate day, String law, LocalDate harbor, LocalDate meet, LocalDate received, LocalDate count) {
        FederalCalendar calendar = FederalCalendar.of(day);

        assertThat(calendar.law()).isEqualTo(law);
        assertThat(List.of(
                        calendar.safeHarbor(),
                        calendar.electorsMeet(),
                        calendar.certificatesReceived(),
                        calendar.count()))
                .containsExactly(harbor, meet, received, count);
    }

    @Test
    void the_calendar_of_2020_begins_in_delaware_and_ends_with_the_inauguration() {
        List<Deadline> days = OfficialCalendar.of(ElectionActs.of("us-2020").election(), Procedures.shipped());

        assertThat(days.getFirst().unit()).hasToString("us/DE");
        assertThat(days.getLast().step()).isEqualTo(Deadline.Step.INAUGURATION);
        assertThat(days.stream().filter(d -> d.step() == Deadline.Step.CERTIFICATION))
                .hasSize(43);
        assertThat(days.stream()
                        .filter(d -> d.day().equals(LocalDate.of(2020, 11, 23)))
                        .map(d -> d.unit().shortName() + " " + d.step().code())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(
                        "AZ canvass, PA canvass, KY certification, ME certification, MI certification, UT certification");
    }

    @Test
    void an_icalendar_is_as_rfc_5545_wants_it() {
        var deadline = new Deadline(
                new UnitId("us/GA"),
                Deadline.Step.CERTIFICATION,
                LocalDate.of(2020, 11, 20),
                "Ga. Code 21-2-499",
                "a list, of newspapers; with an accent: é, and long enough that a line must be folded somewhere");

        String text =
                ICalendar.write("us-2020", List.of(deadline), d -> "Georgia", Instant.parse("2020-11-09T12:00:00Z"));

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("UID:us-GA-certification-2020-11-20@canvass\r\n")
                .contains("DTSTAMP:20201109T120000Z\r\n")
                .contains("DTSTART;VALUE=DATE:20201120\r\nDTEND;VALUE=DATE:20201121\r\n")
                .contains("SUMMARY:Georgia: certification\r\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("a list\\, of newspapers\\; with an accent: é\\, and long");
    }
}
