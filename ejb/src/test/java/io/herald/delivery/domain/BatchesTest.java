package io.herald.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.channel.ChannelKey;
import io.herald.channel.Content;
import io.herald.channel.OutboundMessage;
import io.herald.delivery.DeliveryState;
import io.herald.shared.Language;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How ends are written while others are still being sent. */
@Timeout(60)
class BatchesTest {

    private static final int IN_FLIGHT = 20;

    private final SettableClock clock = new SettableClock();
    private final Semaphore inFlight = new Semaphore(IN_FLIGHT);
    private final AtomicInteger unwritten = new AtomicInteger();
    private final AtomicInteger mostUnwritten = new AtomicInteger();
    private final List<Ended> written = new ArrayList<>();

    @Test
    void noMoreMessagesAreInDoubtThanAllowed() {
        write(500, ends -> {
            written.addAll(ends);
            unwritten.addAndGet(-ends.size());
        });

        assertThat(written).extracting(end -> end.claim().id()).doesNotHaveDuplicates().hasSize(500);
        assertThat(mostUnwritten).hasValueBetween(1, IN_FLIGHT);
        assertThat(inFlight.availablePermits()).isEqualTo(IN_FLIGHT);
    }

    @Test
    void aDatabaseThatIsAwayForAWhileLosesNoOutcome() {
        AtomicInteger calls = new AtomicInteger();
        write(60, ends -> {
            if (calls.getAndIncrement() < 2) {
                throw new IllegalStateException("connection lost");
            }
            written.addAll(ends);
            unwritten.addAndGet(-ends.size());
        });

        assertThat(written).hasSize(60);
        assertThat(mostUnwritten).hasValueBetween(1, IN_FLIGHT);
    }

    @Test
    void aDatabaseThatStaysAwayStopsTheSendingAndLeavesNoPlaceTaken() {
        AtomicInteger sent = new AtomicInteger();
        clock.advance(Duration.ofMinutes(6));

        assertThatThrownBy(() -> batches(ends -> {
            throw new IllegalStateException("connection lost");
        }).write(claims(500), new CountingLane(sent))).hasMessage("connection lost");

        assertThat(sent.get()).isLessThanOrEqualTo(IN_FLIGHT + 8);
        assertThat(inFlight.availablePermits()).isBetween(IN_FLIGHT - 8, IN_FLIGHT);
    }

    private void write(int claims, OutcomeLog log) {
        batches(log).write(claims(claims), new CountingLane(new AtomicInteger()));
    }

    private Batches batches(OutcomeLog log) {
        return new Batches(inFlight, IN_FLIGHT / 4, log, (name, work) -> Thread.ofVirtual().name(name).start(work),
                clock);
    }

    private List<Claim> claims(int count) {
        Content content = new Content("c", Language.ENGLISH, "s", "t", "b", Optional.empty());
        return LongStream.range(0, count).mapToObj(id -> new Claim(id, ChannelKey.EMAIL, new OutboundMessage("k" + id,
                "a@example.org", Optional.empty(), Optional.empty(), content), 0, "t",
                SettableClock.NOON.plus(Duration.ofMinutes(5)))).toList();
    }

    private final class CountingLane implements Lane {

        private final AtomicInteger sent;

        CountingLane(AtomicInteger sent) {
            this.sent = sent;
        }

        @Override
        public int width() {
            return 8;
        }

        @Override
        public Ended end(Claim claim) {
            sent.incrementAndGet();
            int now = unwritten.incrementAndGet();
            mostUnwritten.accumulateAndGet(now, Math::max);
            return new Ended(claim, true, DeliveryState.ACCEPTED, Optional.empty(), Optional.of("250"), Ended.NEVER,
                    clock.instant(), clock.instant());
        }
    }
}
