package io.herald.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.ChannelKey;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.channel.OutboundMessage;
import io.herald.delivery.DeliveryState;
import io.herald.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final Instant NOW = Instant.parse("2026-03-06T12:00:00Z");
    private static final RetrySchedule SCHEDULE = new RetrySchedule(Duration.ofSeconds(4), Duration.ofSeconds(60), 5,
            true);

    /** Half way, so that the spread is nothing. */
    private static final RandomGenerator MIDDLE = new RandomGenerator() {

        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public double nextDouble() {
            return 0.5;
        }
    };

    @Test
    void acceptedAndRefusedAreFinal() {
        assertThat(judge(0, new Accepted("250 ok")).state()).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(judge(0, new Accepted("250 ok")).notBefore()).isEqualTo(Ended.NEVER);
        assertThat(judge(0, new Refused("550")).notBefore()).isEqualTo(Ended.NEVER);
    }

    @Test
    void waitsDoubleUpToTheirLimit() {
        assertThat(judge(0, Deferred.recipient("450")).notBefore()).isEqualTo(NOW.plusSeconds(4));
        assertThat(judge(1, Deferred.recipient("450")).notBefore()).isEqualTo(NOW.plusSeconds(8));
        assertThat(judge(3, Deferred.recipient("450")).notBefore()).isEqualTo(NOW.plusSeconds(32));
        assertThat(SCHEDULE.waitAfter(40, MIDDLE)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void waitsAreSpreadByAQuarterEitherWay() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(SCHEDULE.waitAfter(1, RandomGenerator.getDefault())).isBetween(Duration.ofSeconds(3),
                    Duration.ofSeconds(5));
        }
    }

    @Test
    void aProvidersOwnWishIsHonoured() {
        DeliveryOutcome asked = new Deferred("busy", Optional.of(Duration.ofMinutes(7)),
                DeliveryOutcome.Scope.RECIPIENT);

        assertThat(judge(0, asked).notBefore()).isEqualTo(NOW.plus(Duration.ofMinutes(7)));
    }

    @Test
    void aRecipientThatCannotBeServedIsGivenUpAfterTheLastAttempt() {
        Ended ended = judge(4, Deferred.recipient("450 mailbox full"));

        assertThat(ended.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(ended.reason()).contains("given up after 5 attempts: 450 mailbox full");
    }

    @Test
    void anUnclearEndStaysUnclearAndIsLeftToAPersonAfterTheLastAttempt() {
        assertThat(judge(0, new Unclear("reset")).notBefore()).isEqualTo(NOW.plusSeconds(4));
        assertThat(judge(4, new Unclear("reset")).state()).isEqualTo(DeliveryState.UNCLEAR);
        assertThat(judge(4, new Unclear("reset")).notBefore()).isEqualTo(Ended.NEVER);
    }

    @Test
    void whatCannotBeRecognisedAsACopyIsLeftToAPersonAtOnce() {
        Ended ended = new Judge(RetrySchedule.SMS, MIDDLE).judge(claim(0), new Unclear("reset"), NOW, NOW);

        assertThat(ended.state()).isEqualTo(DeliveryState.UNCLEAR);
        assertThat(ended.notBefore()).isEqualTo(Ended.NEVER);
    }

    @Test
    void aProviderThatIsDownIsAskedForEver() {
        Ended ended = judge(500, Deferred.provider("connection refused"));

        assertThat(ended.state()).isEqualTo(DeliveryState.DEFERRED);
        assertThat(ended.notBefore()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void whatAProviderSaysIsMadeHarmless() {
        Ended ended = judge(0, new Refused("550 \0no\r\n\tsuch user " + "x".repeat(900)));

        assertThat(ended.reason().orElseThrow()).startsWith("550 no such user x").hasSize(500);
    }

    private static Ended judge(int attemptsBefore, DeliveryOutcome outcome) {
        return new Judge(SCHEDULE, MIDDLE).judge(claim(attemptsBefore), outcome, NOW, NOW);
    }

    private static Claim claim(int attemptsBefore) {
        Content content = new Content("c", Language.ENGLISH, "s", "t", "b", Optional.empty());
        return new Claim(1, ChannelKey.EMAIL,
                new OutboundMessage("k", "a@example.org", Optional.empty(), Optional.empty(), content), attemptsBefore,
                "t", NOW.plusSeconds(300));
    }
}
