package io.herald.rig;

import static org.awaitility.Awaitility.await;

import io.herald.it.DemoLogins;
import io.herald.it.Web;
import io.herald.rest.Api;
import io.herald.run.Artifacts;
import io.herald.run.CannotStartException;
import io.herald.run.FreePorts;
import io.herald.run.Herald;
import io.herald.run.Settings;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A Herald that mails to a sink, with as many subscribers as are wanted. Its database is new at each start. */
public final class Rig implements AutoCloseable {

    private final Herald herald;
    private final SmtpSink sink;
    private final Rows rows;

    private Rig(Herald herald, SmtpSink sink) {
        this.herald = herald;
        this.sink = sink;
        this.rows = new Rows(herald.database());
    }

    /** @param more settings of this Herald; they win over those of the command line */
    public static Rig start(Map<String, ?> more) {
        try {
            SmtpSink sink = SmtpSink.start();
            Path data = EmptyData.in(
                    Path.of(System.getProperty("build.directory", "target"), "rig").toAbsolutePath());
            Settings settings = Settings.of(System.getProperties(), System.getenv())
                    .with("herald.http.port", FreePorts.any())
                    .with("herald.data.dir", data)
                    .with("herald.demo", "true")
                    .with("herald.mail.host", "127.0.0.1")
                    .with("herald.mail.port", sink.port());
            for (Map.Entry<String, ?> setting : more.entrySet()) {
                settings = settings.with(setting.getKey(), setting.getValue());
            }
            return new Rig(Herald.start(Artifacts.ofBuild(), settings), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("interrupted", e);
        }
    }

    public Herald herald() {
        return herald;
    }

    public SmtpSink sink() {
        return sink;
    }

    public Rows rows() {
        return rows;
    }

    /**
     * Publishes words that a manager approves, to everybody, and counts anew what arrives.
     *
     * @return {@link System#nanoTime()} when the manager's click left
     */
    public long publish(String title, String body) {
        DemoLogins logins = logins();
        var web = new Web(herald.address());
        Api manager = Api.as("approver", web, logins);
        Api author = Api.as("communicator", web, logins);
        JsonObject declared = checked(author.post("/incidents", """
            {"title": "Internal", "kind": "outage", "severity": "SEV2", "components": {"%s": "partial_outage"},
             "firstMessage": %s}""".formatted(author.component(), Api.freeText(title, body)), "Idempotency-Key",
                UUID.randomUUID().toString()));
        JsonObject message = checked(author.get("/messages/" + declared.getString("message")));
        String approval = manager.openApproval(message.getString("id"));
        sink.countAnew();
        long click = System.nanoTime();
        checked(manager.post("/approvals/" + approval + "/decision", """
            {"decision": "approved", "textSha256": "%s"}""".formatted(message.getString("textSha256"))));
        return click;
    }

    private static JsonObject checked(Api.Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError(answer.status() + ": " + answer.raw().body());
        }
        return answer.json();
    }

    private DemoLogins logins() {
        try {
            return DemoLogins.readFrom(herald.file("demo-logins.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until the sink took so many mails. */
    public void awaitArrivals(int mails, Duration most) {
        await().atMost(most).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                .until(() -> sink.tally().arrivals() >= mails);
    }

    /** Until Herald does nothing more by itself about any mail. */
    public void awaitSettled(Duration most) {
        await().atMost(most).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(100)).ignoreExceptions()
                .untilAsserted(() -> {
                    List<String> open = rows.unsettled();
                    if (!open.isEmpty()) {
                        throw new AssertionError("not settled: " + open);
                    }
                });
    }

    @Override
    public void close() throws IOException {
        try (sink) {
            herald.close();
        }
    }
}
