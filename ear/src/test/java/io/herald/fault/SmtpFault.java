package io.herald.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.rig.Mood;
import io.herald.rig.Mood.GoOn;
import io.herald.rig.Mood.HangUp;
import io.herald.rig.Mood.Say;
import io.herald.rig.Mood.Stall;
import io.herald.rig.Mood.Step;
import io.herald.rig.Rig;
import io.herald.rig.RigExtension;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Mail servers on bad days, each in the middle of a fan-out of its own. */
@Fault
class SmtpFault {

    private static final int SUBSCRIBERS = 1_000;
    private static final int BEGINS_AT = 200;
    private static final Duration BAD_TIME = Duration.ofSeconds(8);
    private static final Duration BOUND = Duration.ofSeconds(90);

    private final Rig rig;

    SmtpFault(Rig rig) {
        this.rig = rig;
    }

    @Test
    void aServerThatStalls() {
        duringABadTime("smtp.stall", (step, recipient) -> new Stall(BAD_TIME));
    }

    @Test
    void aServerThatDropsConnections() {
        duringABadTime("smtp.drop", (step, recipient) -> ThreadLocalRandom.current().nextInt(3) == 0
                ? new HangUp(false)
                : new GoOn());
    }

    @Test
    void aServerThatShutsDown() {
        duringABadTime("smtp.421", (step, recipient) -> new Say("421 4.3.2 shutting down"));
    }

    @Test
    void aServerThatGreylistsEverybody() {
        Set<String> known = ConcurrentHashMap.newKeySet();
        long click = publish((step, recipient) -> step == Step.RECIPIENT && known.add(recipient)
                ? new Say("451 4.7.1 greylisted, come again")
                : new GoOn());
        expectEverybodyOnce("smtp.greylist", click, 0);
    }

    @Test
    void aServerThatTakesMailsAndDiesBeforeItSaysSo() {
        var dead = new AtomicInteger();
        long click = publish(Mood.HEALTHY);
        rig.awaitArrivals(BEGINS_AT, Duration.ofSeconds(30));
        long end = System.nanoTime() + BAD_TIME.toNanos();
        rig.sink().mood((step, recipient) -> {
            if (System.nanoTime() > end || dead.get() < RigExtension.CONNECTIONS && step != Step.CONTENT) {
                return new GoOn();
            }
            return new HangUp(step == Step.CONTENT && dead.incrementAndGet() <= RigExtension.CONNECTIONS);
        });
        expectEverybodyOnce("smtp.dies", click, RigExtension.CONNECTIONS);
        assertThat(dead).as("mails whose answer was swallowed").hasPositiveValue();
    }

    private void duringABadTime(String name, Mood bad) {
        long click = publish(Mood.HEALTHY);
        rig.awaitArrivals(BEGINS_AT, Duration.ofSeconds(30));
        long end = System.nanoTime() + BAD_TIME.toNanos();
        rig.sink().mood((step, recipient) -> System.nanoTime() > end ? new GoOn() : bad.at(step, recipient));
        expectEverybodyOnce(name, click, 0);
    }

    private long publish(Mood mood) {
        rig.rows().subscribers(SUBSCRIBERS);
        rig.sink().mood(mood);
        return rig.publish("Payments fail", "We are looking into it.");
    }

    private void expectEverybodyOnce(String name, long click, int mostTwice) {
        rig.awaitSettled(BOUND);
        FaultResult result = FaultResult.of(name, SUBSCRIBERS, rig.sink().tally(), click).print();
        assertThat(result.lost()).isZero();
        assertThat(result.duplicates()).isLessThanOrEqualTo(mostTwice);
        assertThat(result.duration()).isLessThan(BOUND);
    }
}
