package io.herald.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.channel.WebhookSecrets;
import io.herald.rig.HookSink;
import io.herald.rig.Rig;
import io.herald.rig.RigExtension;
import io.herald.shared.SecretBox;
import io.herald.shared.SecretKeys;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One publication to twenty thousand webhooks ({@code -Dcalls=}, for example 1000000), every call signed and verified,
 * every row written. The limit is the JDK's HTTP client in a process of its own, to the same receiver, before and after;
 * the better one counts. A call that broke is made again under the same id: that is counted, not lost.
 */
@Bench
@ExtendWith(RigExtension.class)
class WebhooksBench {

    private static final int CALLS = Integer.getInteger("calls", 20_000);
    private static final int LIMIT_CALLS = Math.min(CALLS, 20_000);
    private static final int BODY_BYTES = 1_200;
    /** What Herald allows for one host. */
    private static final int AT_A_TIME = 8;
    private static final int WARM_UPS = 4;
    private static final double WANTED = 0.8;

    private double bare;
    private long bareFailures;

    @Test
    void nothingIsLostAndCallsComeCloseToWhatTheClientCanDo(Rig rig) throws Exception {
        var secrets = secretsOf(rig);
        try (var receiver = new HookSink(token -> secrets.of(token).value())) {
            measureLimit(receiver, secrets);
            warmUp(rig, receiver);
            rig.rows().webhooks(CALLS, receiver.address());
            receiver.countAnew();
            long click = rig.publish("Payments fail", "We are looking into it.");
            awaitCalls(receiver, CALLS);
            rig.awaitSettled(Duration.ofSeconds(60));
            double perSecond = CALLS / ((System.nanoTime() - click) / 1e9);
            int distinct = receiver.distinct();
            long repeated = receiver.calls() - receiver.forged() - distinct;
            long forged = receiver.forged();
            measureLimit(receiver, secrets);

            new BenchResult("webhooks", perSecond, "calls/s", bare).print();
            new BenchResult("webhooks.lost", CALLS - distinct, "calls", CALLS).print();
            new BenchResult("webhooks.repeated", repeated, "calls", CALLS).print();
            new BenchResult("webhooks.failed", rig.rows().failedCalls(), "attempts", CALLS).print();
            new BenchResult("webhooks.bare.failed", bareFailures, "calls", 2 * LIMIT_CALLS).print();
            assertThat(distinct).isEqualTo(CALLS);
            assertThat(forged).isZero();
            assertThat(rig.rows().calls("accepted")).isEqualTo(CALLS);
            assertThat(perSecond / bare).isGreaterThanOrEqualTo(WANTED);
        }
    }

    /**
     * Until the server's code is compiled, which on two cores takes longer than the measured calls do: what counts is a
     * server that has been running. The component is down afterwards, so that the measured publication changes none.
     */
    private static void warmUp(Rig rig, HookSink receiver) throws IOException {
        for (int i = 0; i < WARM_UPS; i++) {
            receiver.countAnew();
            rig.rows().webhooks(LIMIT_CALLS, receiver.address());
            rig.publish("Orders fail", "We are looking into it.");
            awaitCalls(receiver, LIMIT_CALLS);
            rig.awaitSettled(Duration.ofSeconds(60));
        }
    }

    /** Asks the receiver, because counting rows would slow down those who write them. */
    private static void awaitCalls(HookSink receiver, int calls) {
        await().atMost(Duration.ofSeconds(60 + calls / 500)).pollInterval(Duration.ofMillis(10))
                .until(() -> receiver.distinct() >= calls);
    }

    /** The server's own key lies in its data directory. */
    private static WebhookSecrets secretsOf(Rig rig) {
        String data = rig.herald().file("demo-logins.txt").getParent().toString();
        return new WebhookSecrets(new SecretBox(new SecretKeys(Optional.empty(), Optional.of(data))));
    }

    private void measureLimit(HookSink receiver, WebhookSecrets secrets) throws IOException, InterruptedException {
        String[] said = Limits.outputOfJava(BareHttpLoop.class, receiver.address() + "bare",
                secrets.of("bare").value(), Integer.toString(LIMIT_CALLS / 2), Integer.toString(LIMIT_CALLS),
                Integer.toString(AT_A_TIME), Integer.toString(BODY_BYTES)).split("\\s+");
        bare = Math.max(bare, Double.parseDouble(said[said.length - 2]));
        bareFailures += Long.parseLong(said[said.length - 1]);
    }
}
