package canvass.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Where a test keeps its ledger. */
enum TestStorage {
    EMBEDDED {
        @Override
        String newPlace(Path folder) {
            return folder.resolve("ledger.db").toString();
        }

        @Override
        Connection connect(String where) throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite:" + where);
        }
    },

    SERVER {
        @Override
        String newPlace(Path folder) {
            return PostgresServer.newDatabase();
        }

        @Override
        Connection connect(String where) throws SQLException {
            return DriverManager.getConnection(where);
        }
    };

    /** A place where no ledger is yet. */
    abstract String newPlace(Path folder);

    /** A way in that does not go through the ledger. */
    abstract Connection connect(String where) throws SQLException;

    /** Changes what is stored behind the ledger's back. */
    void change(String where, String... statements) {
        try (Connection connection = connect(where);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
