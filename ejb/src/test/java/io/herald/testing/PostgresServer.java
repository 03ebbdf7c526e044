package io.herald.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The one PostgreSQL of a test JVM. The schema is migrated once, into a database that every fresh one is copied from.
 */
final class PostgresServer {

    private static final String MODEL = "herald_model";

    // held, because a logger that nobody holds forgets its level
    private static final List<Logger> TALKATIVE = List.of(Logger.getLogger("io.zonky.test.db.postgres"),
            Logger.getLogger("org.flywaydb"));

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        try {
            server = EmbeddedPostgres.builder().setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD).setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off").setServerConfig("full_page_writes", "off").start();
            createDatabase(MODEL, "template1");
            Flyway.configure().dataSource(server.getDatabase("postgres", MODEL)).table("flyway_history").load()
                    .migrate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PostgresServer get() {
        return Holder.SERVER;
    }

    DataSource freshDatabase() {
        String name = "herald_" + databases.incrementAndGet();
        createDatabase(name, MODEL);
        return server.getDatabase("postgres", name);
    }

    private void createDatabase(String name, String model) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + model + " strategy file_copy");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
    }

    private static final class Holder {
        private static final PostgresServer SERVER = new PostgresServer();
    }
}
