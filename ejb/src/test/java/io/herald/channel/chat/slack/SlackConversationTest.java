package io.herald.channel.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.Content;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Unclear;
import io.herald.channel.FakeStoryMemory;
import io.herald.channel.OutboundMessage;
import io.herald.channel.http.HttpStub;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.StubReply;
import io.herald.shared.Language;
import io.herald.testing.Patience;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the bot does with the messages of one incident. */
@Timeout(30)
class SlackConversationTest {

    private final HttpStub stub = new HttpStub();
    private final FakeStoryMemory memory = new FakeStoryMemory();
    private final SlackChannel channel = SlackFixture.channel(SlackFixture.settings(stub).text("invited", "U1, U2"),
            memory, new HttpTransport(Patience.WITH_AN_ANSWER, Patience.WITH_AN_ANSWER));

    @BeforeEach
    void start() {
        SlackFixture.allIsWell(stub);
    }

    @AfterEach
    void stop() {
        channel.close();
        stub.close();
    }

    @Test
    void theFirstMessageIsPinnedAndOpensARoomWithATopic() {
        assertThat(channel.send(message("1", "investigating"))).isInstanceOf(Accepted.class);

        assertThat(methods()).containsExactly("chat.postMessage", "pins.add", "conversations.create",
                "conversations.invite", "conversations.setTopic", "chat.postMessage");
        assertThat(asked("conversations.create").getFirst().json().getString("name"))
                .isEqualTo("inc-2026-0001-paiements-en-panne");
        assertThat(asked("conversations.setTopic").getFirst().json().getString("topic"))
                .isEqualTo("INC-2026-0001 | Analyse en cours | https://status.example.org/incidents/abc123def456");
        assertThat(asked("conversations.invite").getFirst().json().getString("users")).isEqualTo("U1,U2");
        assertThat(asked("pins.add").getFirst().json().getString("timestamp")).isEqualTo("1700000000.000100");
        assertThat(asked("chat.postMessage")).extracting(request -> request.json().getString("channel"))
                .containsExactly("C0ANNOUNCE", "C0ROOM");
        assertThat(stub.requests()).allMatch(request -> request.header("Authorization").equals("Bearer xoxb-1"));
    }

    @Test
    void anUpdateIsThreadedAndThePinnedMessageShowsIt() {
        channel.send(message("1", "investigating"));
        int before = stub.requests().size();

        channel.send(message("2", "resolved"));

        assertThat(methods().subList(before, methods().size())).containsExactly("chat.postMessage", "chat.update",
                "conversations.setTopic", "chat.postMessage");
        assertThat(asked("chat.postMessage").get(2).json().getString("thread_ts")).isEqualTo("1700000000.000100");
        assertThat(asked("chat.update").getFirst().json().getString("ts")).isEqualTo("1700000000.000100");
        assertThat(asked("chat.update").getFirst().body()).contains("Résolu");
    }

    @Test
    void anAttemptAfterARoomThatWasBusyAnnouncesNothingTwice() {
        stub.on("POST", "/api/conversations.create", StubReply.of(429, "").header("Retry-After", "1"));
        assertThat(channel.send(message("1", "investigating"))).isInstanceOf(Deferred.class);
        SlackFixture.allIsWell(stub);

        assertThat(channel.send(message("1", "investigating")))
                .isEqualTo(new Accepted("C0ANNOUNCE/1700000000.000100"));
        assertThat(asked("chat.postMessage")).hasSize(2);
        assertThat(asked("pins.add")).hasSize(1);
    }

    @Test
    void aMessageThatWasTakenWithoutAnAnswerIsFoundAgain() {
        stub.on("POST", "/api/chat.postMessage", StubReply.RESET_AFTER_BODY);
        assertThat(channel.send(message("1", "investigating"))).isInstanceOf(Deferred.class);
        SlackFixture.allIsWell(stub);
        stub.on("POST", "/api/conversations.history", StubReply.json(200, """
            {"ok":true,"messages":[{"ts":"5.1","text":"a stranger's"},{"ts":"1699999999.9","metadata":
            {"event_type":"herald_message","event_payload":{"key":"key.1.announced"}}}]}"""));

        assertThat(channel.send(message("1", "investigating"))).isEqualTo(new Accepted("C0ANNOUNCE/1699999999.9"));
        assertThat(asked("chat.postMessage")).extracting(request -> request.json().getString("channel"))
                .containsExactly("C0ANNOUNCE", "C0ROOM");
    }

    @Test
    void aMessageThatGotLostIsPostedAgain() {
        stub.on("POST", "/api/chat.postMessage", StubReply.RESET_AFTER_BODY);
        channel.send(message("1", "investigating"));
        SlackFixture.allIsWell(stub);

        assertThat(channel.send(message("1", "investigating"))).isInstanceOf(Accepted.class);
        assertThat(asked("conversations.history")).hasSize(1);
    }

    @Test
    void doubtStaysWhereSlackDoesNotLetUsLook() {
        stub.on("POST", "/api/chat.postMessage", StubReply.RESET_AFTER_BODY);
        channel.send(message("1", "investigating"));
        SlackFixture.allIsWell(stub);
        stub.on("POST", "/api/conversations.history", SlackFixture.error("missing_scope"));

        assertThat(channel.send(message("1", "investigating"))).isInstanceOfSatisfying(Unclear.class,
                unclear -> assertThat(unclear.reason()).contains("missing_scope"));
        assertThat(asked("chat.postMessage")).hasSize(1);
    }

    @Test
    void anUpdateTakesThePlaceOfAPinnedMessageThatSomebodyDeleted() {
        channel.send(message("1", "investigating"));
        stub.on("POST", "/api/chat.postMessage", SlackFixture.error("thread_not_found"),
                SlackFixture.timestamp("1700000001.1"), SlackFixture.timestamp("1700000001.2"));

        assertThat(channel.send(message("2", "resolved"))).isEqualTo(new Accepted("C0ANNOUNCE/1700000001.1"));
        assertThat(asked("pins.add").getLast().json().getString("timestamp")).isEqualTo("1700000001.1");
    }

    @Test
    void aRoomThatExistsAlreadyIsFoundAndJoined() {
        stub.on("POST", "/api/conversations.create", SlackFixture.error("name_taken")).on("POST",
                "/api/conversations.list", StubReply.json(200, """
                    {"ok":true,"channels":[{"id":"C1","name":"general"},
                    {"id":"C0OLD","name":"inc-2026-0001-paiements-en-panne"}]}"""));

        channel.send(message("1", "investigating"));

        assertThat(asked("conversations.join")).hasSize(1);
        assertThat(asked("chat.postMessage").getLast().json().getString("channel")).isEqualTo("C0OLD");
    }

    @Test
    void aWorkspaceThatAllowsNoRoomsCostsNoMessage() {
        stub.on("POST", "/api/conversations.create", SlackFixture.error("restricted_action"));

        assertThat(channel.send(message("1", "investigating"))).isInstanceOf(Accepted.class);
        assertThat(channel.send(message("2", "resolved"))).isInstanceOf(Accepted.class);
        assertThat(asked("conversations.create")).hasSize(1);
    }

    @Test
    void theTestTellsWhoTheBotIs() {
        assertThat(channel.probe().working()).isTrue();
        assertThat(channel.probe().answer()).isEqualTo("herald, Example");

        stub.on("POST", "/api/auth.test", SlackFixture.error("invalid_auth"));
        assertThat(channel.probe().working()).isFalse();
        assertThat(channel.probe().answer()).isEqualTo("invalid_auth");
    }

    private List<String> methods() {
        return stub.requests().stream().map(request -> request.path().substring("/api/".length())).toList();
    }

    private List<HttpStub.Request> asked(String method) {
        return stub.requests("/api/" + method);
    }

    private static OutboundMessage message(String number, String status) {
        Content content = new Content("words." + number, Language.FRENCH, "[Démo] INC-2026-0001 Paiements en panne",
                "Paiements en panne", "Nous **cherchons**.",
                Optional.of(new Content.Story("abc123def456", "INC-2026-0001", status)));
        return new OutboundMessage("key." + number, "C0ANNOUNCE", Optional.empty(), Optional.empty(), content);
    }
}
