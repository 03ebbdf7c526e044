package io.herald.run;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL 17 from a Maven artifact, with a kept data directory, on loopback. */
public final class Database implements AutoCloseable {

    static final String NAME = "herald";

    private static final Duration CRASH = Duration.ofSeconds(20);

    private final DataDirectory directory;
    private EmbeddedPostgres postgres;

    private Database(DataDirectory directory, EmbeddedPostgres postgres) {
        this.directory = directory;
        this.postgres = postgres;
    }

    static Database start(DataDirectory directory) throws IOException {
        var database = new Database(directory, start(directory, FreePorts.any()));
        database.createOnce();
        return database;
    }

    private static EmbeddedPostgres start(DataDirectory directory, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.database())
                .setOverrideWorkingDirectory(directory.databasePrograms().toFile())
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    /** Ends it at once, as a power cut would. */
    public void kill() throws IOException {
        String pid = Files.readAllLines(directory.database().resolve("postmaster.pid")).getFirst().strip();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().orTimeout(CRASH.toSeconds(), TimeUnit.SECONDS).join());
    }

    /** Starts it again on the same port and rows. */
    public void startAgain() throws IOException {
        int port = port();
        postgres.close();
        postgres = start(directory, port);
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
