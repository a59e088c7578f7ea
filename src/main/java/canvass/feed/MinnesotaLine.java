package canvass.feed;

import canvass.model.UnitsReporting;
import java.util.Optional;

/**
 * One line of a Minnesota media file: one choice's votes in a county or in the state.
 *
 * @param number where it stands, from 1
 * @param office the state's number for it, and its name
 * @param fips the county's FIPS code; empty for the whole state
 * @param name of the choice, as on the ballot
 * @param total all votes for the office there
 */
record MinnesotaLine(
        long number, Office office, Optional<String> fips, String name, UnitsReporting units, long votes, long total) {
    /** A contest's number and name as the state has them. */
    record Office(String id, String name) {
        boolean isPresident() {
            return id.equals(PRESIDENT);
        }

        @Override
        public String toString() {
            return id + " " + name;
        }
    }

    static final String PRESIDENT = "0101";

    private static final int COLUMNS = 16;
    private static final int STATE = 0;
    private static final int COUNTY = 1;
    private static final int PRECINCT = 2;
    private static final int OFFICE = 3;
    private static final int OFFICE_NAME = 4;
    private static final int NAME = 7;
    private static final int REPORTING = 11;
    private static final int UNITS = 12;
    private static final int VOTES = 13;
    private static final int TOTAL = 15;
    private static final int COUNTIES = 87;

    /** @throws Refused when the line is not of this format, or of a place that is not read */
    static MinnesotaLine of(String text, long number) throws Refused {
        String[] cells = text.split(";", -1);
        if (cells.length != COLUMNS) {
            throw new Refused(
                    "wrong-cell-count",
                    number,
                    "",
                    "the line has " + cells.length + " cells and not " + COLUMNS
                            + "; fetch the file again and send it whole");
        }
        requireReadable(cells, number);
        return new MinnesotaLine(
                number,
                new Office(cells[OFFICE], cells[OFFICE_NAME]),
                fips(cells[COUNTY], number),
                cells[NAME],
                Counts.units(cells[REPORTING], "units reporting", cells[UNITS], "units total", number),
                Counts.votes(cells[VOTES], number, "votes"),
                Counts.votes(cells[TOTAL], number, "total"));
    }

    private static void requireReadable(String[] cells, long number) throws Refused {
        if (!cells[STATE].equals("MN")) {
            throw new Refused(
                    "unknown-unit", number, "state", Counts.shown(cells[STATE]) + " is not MN; send Minnesota's file");
        }
        if (!cells[PRECINCT].isEmpty()) {
            throw new Refused(
                    "unknown-unit",
                    number,
                    "precinct",
                    "precincts are not read; send the file by county (USPresCty) or for the state (USPres)");
        }
    }

    /** Minnesota numbers its counties by their names from 1 to 87, FIPS by the same order in odd numbers. */
    private static Optional<String> fips(String county, long line) throws Refused {
        if (county.isEmpty()) {
            return Optional.empty();
        }
        long number = Counts.votes(county, line, "county");
        if (number < 1 || number > COUNTIES) {
            throw new Refused(
                    "unknown-unit", line, "county", Counts.shown(county) + " is not a county's number; it is 01 to 87");
        }
        return Optional.of(String.format("27%03d", 2 * number - 1));
    }
}
