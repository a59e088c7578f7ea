package canvass.model;

import java.util.Locale;

/** NIST SP 1500-100's {@code ReportingUnitType}, of which the shipped elections use these. */
public enum UnitType {
    COUNTRY,
    STATE,
    CONGRESSIONAL_DISTRICT,
    STATE_HOUSE_DISTRICT,
    COUNTY,
    PRECINCT,
    OTHER;

    /** NIST's spelling: {@code congressional-district}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
