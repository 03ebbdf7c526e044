package io.herald.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.channel.ChannelKey;
import io.herald.channel.Content;
import io.herald.channel.OutboundMessage;
import io.herald.delivery.DeliveryState;
import io.herald.shared.Language;
import io.herald.testing.SettableClock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How ends gather before they are written. */
@Timeout(60)
class EndsTest {

    private static final long LONG_MILLIS = 50_000;

    private final Ends ends = new Ends();

    @Test
    void enoughEndsAreNotWaitedForAnyLonger() throws InterruptedException {
        add(1, 2, 3);

        assertThat(ids(ends.take(3, LONG_MILLIS))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whoWaitsIsWokenWhenThereAreEnough() {
        CompletableFuture<List<Ended>> taken = CompletableFuture.supplyAsync(() -> take(3));
        add(1, 2, 3);

        assertThat(ids(taken.join())).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aMomentLaterFewAreTakenToo() throws InterruptedException {
        add(1);

        assertThat(ids(ends.take(3, 1))).containsExactly(1L);
    }

    @Test
    void whatEndsDuringAPauseIsThereAfterIt() throws InterruptedException {
        add(1);
        ends.pause(1);
        add(2);

        assertThat(ids(ends.take(2, LONG_MILLIS))).containsExactly(1L, 2L);
    }

    @Test
    void anInterruptedTakerLeavesEndsToTheNext() throws InterruptedException {
        add(1);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ends.take(1, LONG_MILLIS)).isInstanceOf(InterruptedException.class);
        assertThat(ids(ends.take(1, LONG_MILLIS))).containsExactly(1L);
    }

    private List<Ended> take(int enough) {
        try {
            return ends.take(enough, LONG_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> ids(List<Ended> taken) {
        return taken.stream().map(end -> end.claim().id()).toList();
    }

    private void add(long... ids) {
        Content content = new Content("c", Language.ENGLISH, "s", "t", "b", Optional.empty());
        for (long id : ids) {
            Claim claim = new Claim(id, ChannelKey.EMAIL, new OutboundMessage("k" + id, "a@example.org",
                    Optional.empty(), Optional.empty(), content), 0, "t", SettableClock.NOON);
            ends.add(new Ended(claim, true, DeliveryState.ACCEPTED, Optional.empty(), Optional.of("250"), Ended.NEVER,
                    SettableClock.NOON, SettableClock.NOON));
        }
    }
}
