package io.herald.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** One whole Herald on this machine: data directory, database and server, started and stopped together. */
public final class Herald implements AutoCloseable {

    private final DataDirectory directory;
    private final Database database;
    private final Artifacts artifacts;
    private final Settings settings;
    private Server server;

    private Herald(DataDirectory directory, Database database, Artifacts artifacts, Settings settings) {
        this.directory = directory;
        this.database = database;
        this.artifacts = artifacts;
        this.settings = settings;
    }

    /**
     * Starts everything and returns when the status page answers.
     *
     * @throws CannotStartException where it cannot; what was started until then is stopped
     */
    public static Herald start(Artifacts artifacts, Settings given) throws IOException, InterruptedException {
        Settings settings = given.withDefault("herald.http.address", "127.0.0.1")
                .withDefault("herald.java.options", "")
                .withDefault("herald.public.url", "http://127.0.0.1:" + given.port("herald.http.port"));
        Preflight.check(settings);
        DataDirectory directory = DataDirectory.open(settings.path("herald.data.dir"));
        Database database = null;
        try {
            var domain = new Domain(directory.domain(), artifacts);
            var prepared = CompletableFuture.runAsync(() -> prepare(artifacts, directory, domain));
            database = Database.start(directory);
            prepared.join();
            var herald = new Herald(directory, database, artifacts, settings);
            herald.startServer();
            return herald;
        } catch (CompletionException e) {
            stop(database, directory);
            throw new CannotStartException("The server could not be laid out: " + e.getCause().getMessage(), e);
        } catch (CannotStartException | IOException | InterruptedException e) {
            stop(database, directory);
            throw e;
        }
    }

    /** Where people reach it, with a slash at the end. */
    public URI address() {
        return server.address();
    }

    public Database database() {
        return database;
    }

    public Server server() {
        return server;
    }

    /** A file of the data directory. */
    public Path file(String name) {
        return directory.file(name);
    }

    /** Starts the server again, after it was stopped or killed, on the same address and data. */
    public void startServer() throws IOException, InterruptedException {
        Settings all = settings
                .with("herald.admin.port", FreePorts.any())
                .with("herald.jms.port", FreePorts.any())
                .with("herald.iiop.port", FreePorts.any())
                .with("herald.db.host", "127.0.0.1")
                .with("herald.db.port", database.port())
                .with("herald.db.name", Database.NAME)
                .with("herald.db.user", Database.NAME)
                .withDefault("herald.db.password", Database.NAME)
                .with("herald.data.dir", settings.path("herald.data.dir"));
        var domain = new Domain(directory.domain(), artifacts);
        Installation installation = Installation.unpackedOnce(artifacts.server(), directory.server());
        var command = ServerCommand.of(installation, domain, artifacts, domain.commandsBefore(all),
                domain.commandsAfter(), settings.text("herald.java.options"));
        server = Server.start(command, domain, all);
    }

    /** Makes the broker forget everything. The server must not run. */
    public void emptyBroker() throws IOException {
        Installation.deleteTree(directory.domain().resolve("imq"));
    }

    @Override
    public void close() throws IOException {
        server.close();
        stop(database, directory);
    }

    private static void prepare(Artifacts artifacts, DataDirectory directory, Domain domain) {
        try {
            domain.prepare(Installation.unpackedOnce(artifacts.server(), directory.server()));
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static void stop(Database database, DataDirectory directory) throws IOException {
        try (directory) {
            if (database != null) {
                database.close();
            }
        }
    }
}
