package canvass.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL server for all tests of a run; it ends with the run. */
final class PostgresServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    /** Started at first use. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException | RuntimeException e) {
                throw new IllegalStateException(
                        "The PostgreSQL server that these tests need did not start: " + e.getMessage()
                                + ". Its binaries come with the build for Linux (x86-64, ARM) and macOS (ARM), see the"
                                + " profiles in pom.xml; it needs a writable temporary folder and 100 MB there.",
                        e);
            }
        }
    }

    /** The URL of a new, empty database. */
    static String newDatabase() {
        String name = "canvass_" + DATABASES.incrementAndGet();
        change("postgres", "create database " + name);
        return url(name);
    }

    static String url(String database) {
        return Running.SERVER.getJdbcUrl("postgres", database);
    }

    /** Runs a statement as the server's owner. */
    static void change(String database, String sql) {
        try (Connection connection =
                        Running.SERVER.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
