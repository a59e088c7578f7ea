package canvass.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The type with NIST's spelling, or empty when there is none. */
    public static Optional<UnitType> find(String text) {
        return Arrays.stream(values()).filter(type -> type.text().equals(text)).findFirst();
    }
}
