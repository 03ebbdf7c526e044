package io.herald.channel.social.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.channel.FakeSettings;
import io.herald.channel.FakeStoryMemory;
import io.herald.channel.Measure;
import io.herald.channel.PublicLinks;
import io.herald.channel.http.HttpChannelContract;
import io.herald.channel.http.HttpStub;
import io.herald.channel.http.StubReply;
import io.herald.shared.Language;
import io.herald.testing.Patience;
import io.herald.testing.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Mastodon against a server that plays every part. */
class MastodonChannelContractTest extends HttpChannelContract {

    private final FakeStoryMemory memory = new FakeStoryMemory();
    private final SettableClock clock = new SettableClock();

    @Override
    protected void allIsWell() {
        stub.on("POST", "/api/v1/statuses", StubReply.json(200, "{\"id\":\"101\"}"),
                StubReply.json(200, "{\"id\":\"102\"}"))
                .on("GET", "/api/v1/accounts/verify_credentials", StubReply.json(200, "{\"acct\":\"status\"}"))
                .on("GET", "/api/v2/instance", StubReply.json(200, """
                    {"configuration":{"statuses":{"max_characters":1000,"characters_reserved_per_url":30}}}"""));
    }

    @Override
    protected MastodonChannel channel() {
        return new MastodonChannel(
                new FakeSettings().text("server.url", stub.url("").toString()).secret("access.token", "t0ken"), memory,
                new PublicLinks("https://status.example.org"), clock,
                transport());
    }

    @Override
    protected String messagePath() {
        return "/api/v1/statuses";
    }

    @Override
    protected boolean repeatable() {
        return true;
    }

    @Override
    protected String recipient() {
        return "social.example";
    }

    @Test
    void aStatusIsPlainWordsWithItsKeyAndLaterOnesAnswerIt() {
        allIsWell();

        channel().send(message("key.1"));
        channel().send(message("key.2"));

        HttpStub.Request first = stub.requests("/api/v1/statuses").getFirst();
        assertThat(first.header("Idempotency-Key")).isEqualTo("key.1");
        assertThat(first.header("Authorization")).isEqualTo("Bearer t0ken");
        assertThat(first.json().getString("status")).isEqualTo(
                "Payments fail\n\nWe are looking into it.\n\nhttps://status.example.org/incidents/abc123def456");
        assertThat(first.json().getString("language")).isEqualTo("en");
        assertThat(first.json().getString("visibility")).isEqualTo("public");
        assertThat(first.json()).doesNotContainKey("in_reply_to_id");
        assertThat(stub.requests("/api/v1/statuses").getLast().json().getString("in_reply_to_id")).isEqualTo("101");
    }

    @Test
    void aDoubtThatIsOlderThanTheServersMemoryIsForAPerson() {
        sendTo(StubReply.RESET_AFTER_BODY);
        allIsWell();
        clock.advance(Duration.ofMinutes(56));

        assertThat(channel().send(message("key.1"))).isInstanceOf(Unclear.class);
        assertThat(stub.requests("/api/v1/statuses")).hasSize(1);
    }

    @Test
    void anAnswerFromABusyServerLeavesNoDoubt() {
        sendTo(StubReply.of(429, ""));
        allIsWell();
        clock.advance(Duration.ofHours(3));

        assertThat(channel().send(message("key.1"))).isEqualTo(new Accepted("101"));
    }

    @Test
    void theServersOwnLimitIsLearnedAndUntilThenMastodonsHolds() {
        allIsWell();
        MastodonChannel channel = channel();

        assertThat(channel.measure("t", "b", Language.ENGLISH)).isEqualTo(new Measure(6 + 23, 500, 1, "characters"));
        await().atMost(Patience.WITH_AN_ANSWER).untilAsserted(() -> assertThat(
                channel.measure("t", "b", Language.ENGLISH)).isEqualTo(new Measure(6 + 30, 1000, 1, "characters")));
    }

    @Test
    void aStatusWhoseForerunnerWasDeletedStandsAlone() {
        allIsWell();
        channel().send(message("key.1"));
        stub.on("POST", "/api/v1/statuses", StubReply.json(404, "{\"error\":\"Record not found\"}"),
                StubReply.json(200, "{\"id\":\"103\"}"));

        assertThat(channel().send(message("key.2"))).isEqualTo(new Accepted("103"));
        assertThat(stub.requests().getLast().json()).doesNotContainKey("in_reply_to_id");
    }

    @Test
    void theTestTellsTheAccount() {
        allIsWell();
        assertThat(channel().probe().answer()).startsWith("@status@127.0.0.1");

        stub.on("GET", "/api/v1/accounts/verify_credentials", StubReply.json(401, "{\"error\":\"revoked\"}"));
        assertThat(channel().probe().working()).isFalse();
        assertThat(channel().probe().answer()).contains("revoked");
    }

    @Test
    void charactersAreWhatPeopleSee() {
        LengthRule rule = LengthRule.STANDARD;

        assertThat(rule.length("déjà vu")).isEqualTo(7);
        assertThat(rule.length("e\u0301te\u0301")).isEqualTo(3);
        assertThat(rule.length("👩‍👩‍👧 🇫🇷")).isEqualTo(3);
        assertThat(rule.length("see https://status.example.org/a-very-long/path?q=1, please")).isEqualTo(4 + 23 + 8);
        assertThat(rule.length("ask @ops@example.social now")).isEqualTo("ask @ops now".length());
    }
}
