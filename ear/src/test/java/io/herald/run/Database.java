package io.herald.run;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL 17 from a Maven artifact, with a kept data directory, on loopback. */
public final class Database implements AutoCloseable {

    static final String NAME = "herald";

    private final EmbeddedPostgres postgres;

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Database start(DataDirectory directory) throws IOException {
        var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(directory.database())
                .setOverrideWorkingDirectory(directory.databasePrograms().toFile())
                .setCleanDataDirectory(false)
                .setPort(FreePorts.any())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        var database = new Database(postgres);
        database.createOnce();
        return database;
    }

    public int port() {
        return postgres.getPort();
    }

    /** Looks at the rows past the application: for tests and for counting. */
    public DataSource rows() {
        return postgres.getDatabase(NAME, NAME);
    }

    private void createOnce() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN");
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME + " ENCODING 'UTF8'");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be created", e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
