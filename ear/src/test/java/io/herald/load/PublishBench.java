package io.herald.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.it.DemoLogins;
import io.herald.it.Web;
import io.herald.rest.Api;
import io.herald.rig.Rows;
import io.herald.run.Herald;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * From a manager's decision to new bytes on the page, over HTTP, with more and more history behind. What it costs to
 * render must not grow with history.
 */
@Bench
@TestInstance(Lifecycle.PER_CLASS)
class PublishBench {

    private static final int PUBLICATIONS = Integer.getInteger("bench.publications", 20);
    private static final int COMPONENTS = 500;
    private static final double MEDIAN_LIMIT_MS = 200;
    private static final double WORST_LIMIT_MS = 1000;
    /** All of them get a mail of each publication while the next ones are measured. */
    private static final int SUBSCRIBERS = 100_000;
    private static final int PUBLICATIONS_TO_ALL = 5;

    private Herald herald;
    private Web web;
    private Api author;
    private Api manager;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        herald = OwnHerald.start("publish");
        web = new Web(herald.address());
        DemoLogins logins = DemoLogins.readFrom(herald.file("demo-logins.txt"));
        author = Api.as("communicator", web, logins);
        manager = Api.as("approver", web, logins);
        publish();
    }

    @AfterAll
    void stop() throws IOException {
        if (herald != null) {
            herald.close();
        }
    }

    @Test
    void fromDecisionToNewBytes() {
        var history = new History(herald.database().rows());
        history.components(COMPONENTS);
        for (int incidents : new int[]{100, 1_000, 10_000}) {
            history.incidents(incidents);
            measure("publish-after-" + incidents, PUBLICATIONS);
            assertThat(web.get("en/history").statusCode()).isEqualTo(200);
        }
        new Rows(herald.database()).subscribers(SUBSCRIBERS);
        measure("publish-to-" + SUBSCRIBERS, PUBLICATIONS_TO_ALL);
    }

    private void measure(String name, int publications) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < publications; i++) {
            millis.add(publish());
        }
        millis.sort(Double::compare);
        new BenchResult(name, millis.get(millis.size() / 2), "ms", MEDIAN_LIMIT_MS).print();
        new BenchResult(name + "-worst", millis.getLast(), "ms", WORST_LIMIT_MS).print();
    }

    /** Milliseconds from sending the decision until the data of the page has the new title. */
    private double publish() {
        String title = "Bench " + UUID.randomUUID();
        Api.Answer declared = author.post("/incidents", """
            {"title": "Internal", "kind": "outage", "severity": "SEV3", "firstMessage": %s}"""
                .formatted(Api.freeText(title, "We look into it.")));
        String message = declared.text("message");
        String approval = manager.get("/approvals?limit=500").json().getJsonArray("items")
                .getValuesAs(JsonObject.class).stream().filter(row -> row.getString("subjectId").equals(message))
                .findFirst().orElseThrow(() -> new AssertionError(declared.raw().body())).getString("id");
        String hash = author.get("/messages/" + message).text("textSha256");
        long start = System.nanoTime();
        Api.Answer decided = manager.post("/approvals/" + approval + "/decision",
                "{\"decision\": \"approved\", \"textSha256\": \"%s\"}".formatted(hash));
        assertThat(decided.status()).as(decided.raw().body()).isEqualTo(200);
        long end = start + Duration.ofSeconds(30).toNanos();
        while (!page().contains(title)) {
            assertThat(System.nanoTime()).as("the page never showed it").isLessThan(end);
        }
        double millis = (System.nanoTime() - start) / 1e6;
        close(declared.text("id"));
        return millis;
    }

    /** Ends it again in the rows, so that the page does not fill with open incidents. */
    private void close(String incident) {
        new History(herald.database().rows()).resolve(incident);
    }

    private String page() {
        HttpRequest.Builder request = web.request("api/v2/incidents/unresolved.json");
        return web.send(request).body();
    }
}
