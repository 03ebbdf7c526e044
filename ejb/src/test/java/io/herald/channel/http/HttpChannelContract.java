package io.herald.channel.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.Channel;
import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Scope;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.channel.OutboundMessage;
import io.herald.shared.Language;
import io.herald.testing.Patience;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every adapter of a provider with an HTTP interface must make of what the provider does; the counterpart of
 * {@link io.herald.channel.ChannelContract}. A subclass says how the provider answers when all is well; this class
 * then disturbs the call that hands the message over.
 */
@Timeout(60)
public abstract class HttpChannelContract {

    protected final HttpStub stub = new HttpStub();
    private Duration patience = Patience.WITH_AN_ANSWER;

    /** Teaches the stub what the provider answers when all is well. */
    protected abstract void allIsWell();

    /** The channel, with settings that lead to the stub, over {@link #transport()}. */
    protected abstract Channel channel();

    /** What waits briefly for replies without an end, and long for all others. */
    protected final HttpTransport transport() {
        return new HttpTransport(Patience.WITH_AN_ANSWER, patience);
    }

    /** How long {@link #transport()} waits for an answer. */
    protected final Duration patience() {
        return patience;
    }

    /** The beginning of the path of the call that hands the message over. */
    protected abstract String messagePath();

    protected String messageMethod() {
        return "POST";
    }

    /** Whether the provider recognises a repeated call, so that doubt is no reason to ask a person. */
    protected abstract boolean repeatable();

    /** Whom a failure concerns. */
    protected Scope scope() {
        return Scope.PROVIDER;
    }

    /** An address in the channel's own form. */
    protected abstract String recipient();

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void whatTheProviderTakesIsAccepted() {
        allIsWell();

        assertThat(channel().send(message("key.1"))).isInstanceOf(Accepted.class);
        assertThat(stub.requests(messagePath())).hasSize(1);
    }

    @Test
    void aBusyProviderIsAskedAgainWhenItSays() {
        assertThat(sendTo(StubReply.of(429, "slow down").header("Retry-After", "37")))
                .isInstanceOfSatisfying(Deferred.class, deferred -> {
                    assertThat(deferred.concerns()).isEqualTo(scope());
                    assertThat(deferred.retryAfter()).contains(Duration.ofSeconds(37));
                });
    }

    @Test
    void aProviderUnderMaintenanceIsAskedAgainLater() {
        assertDeferred(sendTo(StubReply.of(503, "maintenance")));
    }

    @Test
    protected void aMessageThatTheProviderDoesNotWantIsRefusedInItsWords() {
        assertThat(sendTo(StubReply.of(400, "{\"message\":\"no such thing\"}"))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).contains("no such thing"));
    }

    @Test
    protected void aRecipientWhoDoesNotExistIsRefused() {
        assertThat(sendTo(StubReply.of(404, "nobody"))).isInstanceOf(Refused.class);
    }

    @Test
    void aProviderThatDoesNotLetUsInCostsNobodyTheMessage() {
        assertDeferred(sendTo(StubReply.of(401, "who are you?")));
    }

    @Test
    void aProviderThatFailsInsideMayHaveActed() {
        assertDoubtful(sendTo(StubReply.of(500, "oops")));
    }

    @Test
    void aProviderThatIsAwayDefersEverybody() {
        Channel channel = channel();
        stub.close();

        assertDeferred(channel.send(message("key.1")));
    }

    @Test
    void silenceIsDoubtful() {
        assertDoubtful(sendTo(StubReply.HANG));
    }

    @Test
    void aResetBeforeTheBodyWasReadIsDoubtful() {
        assertDoubtful(sendTo(StubReply.RESET_BEFORE_BODY));
    }

    @Test
    void aResetAfterTheBodyWasReadIsDoubtful() {
        assertDoubtful(sendTo(StubReply.RESET_AFTER_BODY));
    }

    @Test
    void anAnswerThatIsNoHttpIsDoubtful() {
        assertDoubtful(sendTo(StubReply.NONSENSE));
    }

    @Test
    void aSlowAnswerIsWaitedForButNotForEver() {
        assertDoubtful(sendTo(StubReply.DRIP));
    }

    /** Sends a message while the provider does this to the call that hands it over. */
    protected final DeliveryOutcome sendTo(StubReply disturbance) {
        allIsWell();
        patience = disturbance.endless() ? Patience.WITH_SILENCE : Patience.WITH_AN_ANSWER;
        stub.on(messageMethod(), messagePath(), disturbance);
        return channel().send(message("key.1"));
    }

    protected final void assertDoubtful(DeliveryOutcome outcome) {
        if (repeatable()) {
            assertDeferred(outcome);
        } else {
            assertThat(outcome).isInstanceOf(Unclear.class);
        }
    }

    protected final void assertDeferred(DeliveryOutcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Deferred.class, deferred -> {
            assertThat(deferred.concerns()).isEqualTo(scope());
            assertThat(deferred.reason()).isNotBlank();
        });
    }

    protected final OutboundMessage message(String key) {
        return message(key, "We are **looking** into it.");
    }

    /** @param body Markdown */
    protected final OutboundMessage message(String key, String body) {
        Content content = new Content("words.en", Language.ENGLISH, "[Demo] INC-2026-0001 Payments fail",
                "Payments fail", body,
                Optional.of(new Content.Story("abc123def456", "INC-2026-0001", "investigating")));
        return new OutboundMessage(key, recipient(), Optional.empty(), Optional.of("leave-token"), content);
    }
}
