package io.herald.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Scope;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.shared.Language;
import io.herald.testing.Patience;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every adapter must make of what its provider does. A subclass brings the adapter and a peer that speaks the
 * provider's protocol and plays each of these parts.
 */
@Timeout(60)
public abstract class ChannelContract {

    /** The provider's part in a test. */
    public enum Behaviour {
        ACCEPTS, IS_BUSY, REFUSES_THE_RECIPIENT, DEFERS_THE_RECIPIENT, REFUSES_US, IS_AWAY, HANGS_BEFORE_THE_MESSAGE,
        HANGS_AFTER_THE_MESSAGE, RESETS_BEFORE_THE_MESSAGE, RESETS_AFTER_THE_MESSAGE, TALKS_NONSENSE_BEFORE_THE_MESSAGE,
        TALKS_NONSENSE_AFTER_THE_MESSAGE, IS_SLOW
    }

    /** The channel, connected to a peer that behaves so. */
    protected abstract Channel channelTo(Behaviour behaviour);

    /** How many messages the peer has taken. */
    protected abstract int taken();

    /** An address in the channel's own form. */
    protected String recipient() {
        return "reader@example.org";
    }

    /** How long the channel under test waits for an answer of a peer that behaves so. */
    protected Duration patience(Behaviour behaviour) {
        return switch (behaviour) {
            case HANGS_BEFORE_THE_MESSAGE, HANGS_AFTER_THE_MESSAGE, IS_SLOW -> Patience.WITH_SILENCE;
            default -> Patience.WITH_AN_ANSWER;
        };
    }

    @Test
    void whatTheProviderTakesIsAccepted() {
        assertThat(sendTo(Behaviour.ACCEPTS)).isInstanceOf(Accepted.class);
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void aBusyProviderDefersEverybody() {
        assertDeferred(Behaviour.IS_BUSY, Scope.PROVIDER);
    }

    @Test
    void aRecipientWhoCannotBeServedNowIsDeferredAlone() {
        assertDeferred(Behaviour.DEFERS_THE_RECIPIENT, Scope.RECIPIENT);
    }

    @Test
    void aRecipientWhoDoesNotExistIsRefused() {
        assertThat(sendTo(Behaviour.REFUSES_THE_RECIPIENT)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).isNotBlank());
    }

    @Test
    void aProviderThatDoesNotLetUsInCostsNobodyTheMessage() {
        assertDeferred(Behaviour.REFUSES_US, Scope.PROVIDER);
    }

    @Test
    void aProviderThatIsAwayDefersEverybody() {
        assertDeferred(Behaviour.IS_AWAY, Scope.PROVIDER);
    }

    @Test
    void silenceBeforeTheMessageIsADeferral() {
        assertDeferred(Behaviour.HANGS_BEFORE_THE_MESSAGE, Scope.PROVIDER);
    }

    @Test
    void aResetBeforeTheMessageIsADeferral() {
        assertDeferred(Behaviour.RESETS_BEFORE_THE_MESSAGE, Scope.PROVIDER);
    }

    @Test
    void nonsenseBeforeTheMessageIsADeferral() {
        assertDeferred(Behaviour.TALKS_NONSENSE_BEFORE_THE_MESSAGE, Scope.PROVIDER);
    }

    @Test
    void silenceAfterTheMessageIsUnclear() {
        assertThat(sendTo(Behaviour.HANGS_AFTER_THE_MESSAGE)).isInstanceOf(Unclear.class);
    }

    @Test
    void aResetAfterTheMessageIsUnclear() {
        assertThat(sendTo(Behaviour.RESETS_AFTER_THE_MESSAGE)).isInstanceOf(Unclear.class);
    }

    @Test
    void nonsenseAfterTheMessageIsUnclear() {
        assertThat(sendTo(Behaviour.TALKS_NONSENSE_AFTER_THE_MESSAGE)).isInstanceOf(Unclear.class);
    }

    @Test
    void aSlowProviderIsWaitedForButNotForEver() {
        assertThat(sendTo(Behaviour.IS_SLOW)).isInstanceOf(Deferred.class);
    }

    private DeliveryOutcome sendTo(Behaviour behaviour) {
        OutboundMessage usual = message("key.1");
        return channelTo(behaviour).send(new OutboundMessage(usual.idempotencyKey(), recipient(), usual.threadKey(),
                usual.unsubscribeToken(), usual.content()));
    }

    private void assertDeferred(Behaviour behaviour, Scope scope) {
        assertThat(sendTo(behaviour)).isInstanceOfSatisfying(Deferred.class, deferred -> {
            assertThat(deferred.concerns()).isEqualTo(scope);
            assertThat(deferred.reason()).isNotBlank();
        });
        assertThat(taken()).isZero();
    }

    protected static OutboundMessage message(String key) {
        Content content = new Content("words.en", Language.ENGLISH, "[Demo] INC-2026-0001 Payments fail",
                "Payments fail", "We are **looking** into it.",
                Optional.of(new Content.Story("abc123def456", "INC-2026-0001", "investigating")));
        return new OutboundMessage(key, "reader@example.org", Optional.empty(), Optional.of("leave-token"), content);
    }
}
