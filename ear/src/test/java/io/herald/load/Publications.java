package io.herald.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.it.DemoLogins;
import io.herald.it.Web;
import io.herald.rest.Api;
import io.herald.run.Herald;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Publications over HTTP, each timed from sending a manager's decision to new bytes on the page. */
final class Publications {

    private final History history;
    private final Web web;
    private final Api author;
    private final Api manager;

    Publications(Herald herald) throws IOException {
        DemoLogins logins = DemoLogins.readFrom(herald.file("demo-logins.txt"));
        history = new History(herald.database().rows());
        web = new Web(herald.address());
        author = Api.as("communicator", web, logins);
        manager = Api.as("approver", web, logins);
    }

    /** Milliseconds of so many publications, one after the other, the shortest first. */
    List<Double> measure(int count) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            millis.add(publish());
        }
        millis.sort(Double::compare);
        return millis;
    }

    static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** Milliseconds from sending the decision until the data of the page has the new title. */
    private double publish() {
        String title = "Bench " + UUID.randomUUID();
        Api.Answer declared = author.post("/incidents", """
            {"title": "Internal", "kind": "outage", "severity": "SEV3", "firstMessage": %s}"""
                .formatted(Api.freeText(title, "We look into it.")));
        String message = declared.text("message");
        String approval = manager.openApproval(message);
        String hash = author.get("/messages/" + message).text("textSha256");
        long start = System.nanoTime();
        Api.Answer decided = manager.post("/approvals/" + approval + "/decision",
                "{\"decision\": \"approved\", \"textSha256\": \"%s\"}".formatted(hash));
        assertThat(decided.status()).as(decided.raw().body()).isEqualTo(200);
        // a reader who asks without a pause takes one of few cores from whom it measures
        await("the page shows it").atMost(Duration.ofSeconds(30)).pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> web.get("api/v2/incidents/unresolved.json").body().contains(title));
        double millis = (System.nanoTime() - start) / 1e6;
        // ended again in the rows, so that the page does not fill with open incidents
        history.resolve(declared.text("id"));
        return millis;
    }
}
