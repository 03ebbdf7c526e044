package io.herald.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.it.DemoLogins;
import io.herald.run.Herald;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * A bad day: hundreds of open incidents and thousands of texts that wait for managers, each with its process, its
 * timers and its mails. How long the inbox takes, and how late the job executor reminds.
 */
@Bench
@TestInstance(Lifecycle.PER_CLASS)
class InboxBench {

    private static final int INCIDENTS = Integer.getInteger("bench.incidents", 500);
    private static final int WAITING = Integer.getInteger("bench.waiting", 5_000);
    private static final int LOOKS = Integer.getInteger("bench.looks", 40);
    private static final double PAGE_LIMIT_MS = 300;
    /** How long the job executor pauses at most when nothing is due. */
    private static final double LATENESS_LIMIT_MS = 5_000;

    private Herald herald;
    private WaitingTexts texts;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        herald = OwnHerald.start("inbox");
        texts = new WaitingTexts(herald);
    }

    @AfterAll
    void stop() throws IOException {
        if (herald != null) {
            herald.close();
        }
    }

    @Test
    void theInboxOfABadDay() throws IOException, InterruptedException {
        texts.fill(INCIDENTS, WAITING);
        await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofSeconds(1)).until(texts::areAllRemindedOf);
        List<Double> lateness = texts.millisOfLateness();
        print("inbox-timer-lateness", Publications.median(lateness), LATENESS_LIMIT_MS);
        print("inbox-timer-lateness-p99", lateness.get(lateness.size() * 99 / 100), LATENESS_LIMIT_MS);
        print("inbox-timer-lateness-worst", lateness.getLast(), LATENESS_LIMIT_MS);

        DemoLogins logins = DemoLogins.readFrom(herald.file("demo-logins.txt"));
        try (ConsoleSession manager = ConsoleSession.logIn(herald.address(), logins.login("approver"))) {
            assertThat(manager.get("console/approval/inbox.xhtml")).contains("inbox-list");
            look(manager, "inbox-page-" + WAITING, "console/approval/inbox.xhtml");
            look(manager, "inbox-page-last", "console/approval/inbox.xhtml?page=" + (WAITING / 25 - 1));
            look(manager, "inbox-page-chosen", "console/approval/inbox.xhtml?id=" + texts.lastWaiting());
            look(manager, "board-of-" + INCIDENTS, "console/incident/board.xhtml");
        }
    }

    private static void look(ConsoleSession manager, String name, String path)
            throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < LOOKS + LOOKS / 2; i++) {
            long begin = System.nanoTime();
            manager.get(path);
            if (i >= LOOKS / 2) {
                millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        millis.sort(Double::compare);
        print(name, Publications.median(millis), PAGE_LIMIT_MS);
        print(name + "-worst", millis.getLast(), PAGE_LIMIT_MS);
    }

    private static void print(String name, double millis, double limit) {
        new BenchResult(name, millis, "ms", limit).print();
    }
}
