package io.herald.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.herald.it.probe.Probe;
import io.herald.run.Artifacts;
import io.herald.run.CannotStartException;
import io.herald.run.Database;
import io.herald.run.FreePorts;
import io.herald.run.Herald;
import io.herald.run.Server;
import io.herald.run.Settings;

/**
 * One Herald with demo data on free ports and a data directory of its own, and a real mail server beside it.
 * The application is the built EAR; a small web module with the probes is added to it and nothing is changed.
 */
public final class HeraldUnderTest implements AutoCloseable {

    /** What the server tells the database; as long as it could be in earnest. */
    static final String DATABASE_PASSWORD = "pw-" + UUID.randomUUID();

    private final Herald herald;
    private final GreenMail mail;
    private final Web web;
    private final DemoLogins logins;

    private HeraldUnderTest(Herald herald, GreenMail mail) throws IOException {
        this.herald = herald;
        this.mail = mail;
        this.web = new Web(herald.address());
        this.logins = DemoLogins.readFrom(herald.file("demo-logins.txt"));
    }

    static HeraldUnderTest start() {
        var mail = new GreenMail(new ServerSetup(FreePorts.any(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            Artifacts built = Artifacts.ofBuild();
            Path target = built.application().getParent().resolve("it");
            var withProbes = new Artifacts(ApplicationWithProbes.of(built.application(), target), built.server(),
                    built.driver(), built.scripts());
            Settings settings = Settings.of(System.getProperties(), System.getenv())
                    .with("herald.http.port", FreePorts.any())
                    .with("herald.data.dir", target.resolve("data"))
                    .with("herald.demo", "true")
                    .with("herald.webhook.allow.private", "true")
                    .with("herald.migration.allow.private", "true")
                    .with("herald.management.rate", "1000")
                    .with("herald.db.password", DATABASE_PASSWORD)
                    .withDefault("herald.java.options", "-XX:TieredStopAtLevel=1")
                    .with("herald.mail.host", "127.0.0.1")
                    .with("herald.mail.port", mail.getSmtp().getPort());
            return new HeraldUnderTest(Herald.start(withProbes, settings), mail);
        } catch (IOException e) {
            mail.stop();
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            mail.stop();
            Thread.currentThread().interrupt();
            throw new CannotStartException("interrupted", e);
        } catch (RuntimeException e) {
            mail.stop();
            throw e;
        }
    }

    /** Where people reach it, with a slash at the end. */
    public URI address() {
        return herald.address();
    }

    /** A plain HTTP client for it. */
    public Web web() {
        return web;
    }

    /** Who may log in, and with what. */
    public DemoLogins logins() {
        return logins;
    }

    /** What was really sent. */
    public GreenMail mail() {
        return mail;
    }

    public Database database() {
        return herald.database();
    }

    /** A file of the data directory. */
    public Path file(String name) {
        return herald.file(name);
    }

    public Server server() {
        return herald.server();
    }

    /** Starts the server again after it was stopped or killed. */
    public void restartServer() throws IOException, InterruptedException {
        herald.startServer();
    }

    /**
     * Runs a probe inside the server and returns what it found.
     *
     * @throws AssertionError with the server's stack trace, where it failed
     */
    public String probe(Class<? extends Probe> probe) {
        var answer = web.get("probe/?name=" + probe.getName());
        if (answer.statusCode() != 200) {
            throw new AssertionError(probe.getSimpleName() + " failed in the server:\n" + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() throws IOException {
        herald.close();
        mail.stop();
    }
}
