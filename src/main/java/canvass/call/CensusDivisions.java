package canvass.call;

import java.util.HashMap;
import java.util.Map;

/** The nine divisions into which the U.S. Census Bureau puts the states. */
public final class CensusDivisions {
    private static final Map<String, String> OF = divisions();

    private CensusDivisions() {}

    /** A state's division; empty for what is no state. */
    public static String of(String state) {
        return OF.getOrDefault(state, "");
    }

    private static Map<String, String> divisions() {
        Map<String, String> of = new HashMap<>();
        put(of, "New England", "CT ME MA NH RI VT");
        put(of, "Middle Atlantic", "NJ NY PA");
        put(of, "East North Central", "IL IN MI OH WI");
        put(of, "West North Central", "IA KS MN MO NE ND SD");
        put(of, "South Atlantic", "DE DC FL GA MD NC SC VA WV");
        put(of, "East South Central", "AL KY MS TN");
        put(of, "West South Central", "AR LA OK TX");
        put(of, "Mountain", "AZ CO ID MT NV NM UT WY");
        put(of, "Pacific", "AK CA HI OR WA");
        return Map.copyOf(of);
    }

    private static void put(Map<String, String> of, String division, String states) {
        for (String state : states.split(" ", -1)) {
            of.put(state, division);
        }
    }
}
