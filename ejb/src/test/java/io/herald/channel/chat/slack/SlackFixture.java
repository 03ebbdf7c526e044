package io.herald.channel.chat.slack;

import io.herald.channel.FakeSettings;
import io.herald.channel.PublicLinks;
import io.herald.channel.StoryMemory;
import io.herald.channel.http.HttpStub;
import io.herald.channel.http.HttpTransport;
import io.herald.channel.http.StubReply;
import io.herald.testing.SettableClock;

/** A Slack workspace in which all is well, and channels that speak there. */
final class SlackFixture {

    private SlackFixture() {}

    static FakeSettings settings(HttpStub stub) {
        return new FakeSettings().secret("bot.token", "xoxb-1").text("channels", "C0ANNOUNCE")
                .text("api.url", stub.url("/api/").toString());
    }

    static SlackChannel channel(FakeSettings settings, StoryMemory memory, HttpTransport transport) {
        return new SlackChannel(settings, memory, new PublicLinks("https://status.example.org"), new SettableClock(),
                transport);
    }

    static void allIsWell(HttpStub stub) {
        StubReply yes = StubReply.json(200, "{\"ok\":true}");
        stub.on("POST", "/api/", yes)
                .on("POST", "/api/chat.postMessage", timestamp("1700000000.000100"), timestamp("1700000000.000200"),
                        timestamp("1700000000.000300"), timestamp("1700000000.000400"))
                .on("POST", "/api/conversations.create",
                        StubReply.json(200, "{\"ok\":true,\"channel\":{\"id\":\"C0ROOM\"}}"))
                .on("POST", "/api/auth.test",
                        StubReply.json(200, "{\"ok\":true,\"user\":\"herald\",\"team\":\"Example\"}"))
                .on("POST", "/api/conversations.history", StubReply.json(200, "{\"ok\":true,\"messages\":[]}"))
                .on("POST", "/api/conversations.replies", StubReply.json(200, "{\"ok\":true,\"messages\":[]}"));
    }

    static StubReply timestamp(String timestamp) {
        return StubReply.json(200, "{\"ok\":true,\"ts\":\"" + timestamp + "\"}");
    }

    static StubReply error(String error) {
        return StubReply.json(200, "{\"ok\":false,\"error\":\"" + error + "\"}");
    }
}
