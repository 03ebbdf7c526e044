package io.herald.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The one PostgreSQL of a test JVM. The schema is migrated once, into a database that the others are copied from. One
 * that a test gave back becomes again as the migrations left it, and serves the next test.
 */
final class PostgresServer {

    private static final String MODEL = "herald_model";

    // held, because a logger that nobody holds forgets its level
    private static final List<Logger> TALKATIVE = List.of(Logger.getLogger("io.zonky.test.db.postgres"),
            Logger.getLogger("org.flywaydb"));

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();
    private final Queue<String> idle = new ConcurrentLinkedQueue<>();

    private PostgresServer() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        try {
            server = EmbeddedPostgres.builder().setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD).setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off").setServerConfig("full_page_writes", "off").start();
            createDatabase(MODEL, "template1");
            Flyway.configure().dataSource(server.getDatabase("postgres", MODEL)).table("flyway_history").load()
                    .migrate();
            execute(server.getDatabase("postgres", MODEL), resource("as-migrated.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PostgresServer get() {
        return Holder.SERVER;
    }

    /** The name of a database that nobody else uses and that holds what the migrations put there. */
    String takeDatabase() {
        String used = idle.poll();
        if (used != null) {
            return used;
        }
        String name = "herald_" + databases.incrementAndGet();
        createDatabase(name, MODEL);
        return name;
    }

    DataSource connectionsTo(String name) {
        return server.getDatabase("postgres", name);
    }

    /** Whoever is still connected to it loses the connection. */
    void giveBack(String name) {
        execute(connectionsTo(name), "select kept.restore()");
        idle.add(name);
    }

    private void createDatabase(String name, String model) {
        execute(server.getPostgresDatabase(),
                "create database " + name + " template " + model + " strategy file_copy");
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PostgresServer.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class Holder {
        private static final PostgresServer SERVER = new PostgresServer();
    }
}
