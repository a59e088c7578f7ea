package canvass.pack;

import canvass.model.Election;
import canvass.model.UnitId;

/** Units named in a pack's other files. */
final class PackUnits {
    private PackUnits() {}

    /** The unit that a cell names, which the election must have. */
    static UnitId find(Election election, PackCsv.Line line, String column) throws PackException {
        String text = line.text(column);
        try {
            var id = new UnitId(text);
            if (election.find(id).isPresent()) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw line.refusal(column, "bad-id", String.valueOf(e.getMessage()));
        }
        throw line.refusal(column, "unknown-unit", "the election has no unit " + text + ": write one of units.csv");
    }
}
