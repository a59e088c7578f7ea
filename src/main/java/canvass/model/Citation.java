package canvass.model;

import java.util.regex.Pattern;

/**
 * Where one fact can be read, for documents that gather facts from many sources.
 *
 * @param publisher who published it: {@code Politico}, {@code National Archives}
 * @param address a URL, or the name of a record where it has none
 * @param date when that page or record is dated: a day, a month or a year as ISO 8601 writes them, empty where it is undated
 * @param note what a reader must know of it: where sources differ, how a time was come by
 */
public record Citation(String publisher, String address, String date, String note) {
    private static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");

    /** @throws IllegalArgumentException when publisher or address is missing, or the date is none */
    public Citation {
        if (publisher.isBlank() || address.isBlank()) {
            throw new IllegalArgumentException("a fact needs a publisher and an address where it can be read");
        }
        if (!DATE.matcher(date).matches()) {
            throw new IllegalArgumentException("\"" + date + "\" is not a date such as 2020-11-24, 2020-11 or 2020");
        }
    }
}
