package canvass.ledger;

import canvass.model.ElectionId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks documents up. */
final class Documents {
    private Documents() {}

    /** In order of number. The second condition on the kind is what lets the databases use the index without the counts. */
    static List<DocumentEntry> list(Connection connection, String condition, Object... values) throws SQLException {
        String sql = "select " + Schema.COLUMNS + " from entry where kind = 'document' and kind <> 'count' and "
                + condition + " order by number";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<DocumentEntry>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(Row.of(rows).decode(Documents::of));
                }
            }
            return found;
        }
    }

    /** All that were sent in for an election with these bytes, refused ones too. */
    static List<DocumentEntry> same(Connection connection, ElectionId election, String sha256) throws SQLException {
        return list(connection, "subject = ? and item = ?", election.text(), sha256);
    }

    private static DocumentEntry of(Row row) {
        return new DocumentEntry(
                row.number(), Row.instant(row.recordedAt()), new ElectionId(row.subject()), Bodies.document(row));
    }
}
