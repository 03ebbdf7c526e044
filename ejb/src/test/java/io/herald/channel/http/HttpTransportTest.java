package io.herald.channel.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpResult.NotSent;
import io.herald.channel.http.HttpResult.Unanswered;
import io.herald.shared.Secret;
import io.herald.testing.Patience;
import io.herald.testing.SettableClock;
import jakarta.json.Json;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HttpTransportTest {

    private final HttpStub stub = new HttpStub();
    private final HttpTransport transport = new HttpTransport(Patience.WITH_AN_ANSWER, Patience.WITH_AN_ANSWER);
    private final HttpTransport impatient = new HttpTransport(Patience.WITH_AN_ANSWER, Patience.WITH_SILENCE);

    @AfterEach
    void stop() {
        transport.close();
        impatient.close();
        stub.close();
    }

    @Test
    void aCallArrivesAsItWasMeantAndItsAnswerComesBack() {
        stub.on("POST", "/x", StubReply.json(201, "{\"id\":\"é\"}").header("X-Left", "3"));

        HttpResult result = transport.exchange(HttpCall.post(stub.url("/x?y=1")).bearer(Secret.of("t0ken"))
                .json(Json.createObjectBuilder().add("text", "déjà").build()));

        assertThat(result).isInstanceOfSatisfying(Answered.class, answer -> {
            assertThat(answer.succeeded()).isTrue();
            assertThat(answer.header("x-left")).contains("3");
            assertThat(answer.json().orElseThrow().getString("id")).isEqualTo("é");
        });
        HttpStub.Request request = stub.requests().getFirst();
        assertThat(request.path()).isEqualTo("/x?y=1");
        assertThat(request.header("Authorization")).isEqualTo("Bearer t0ken");
        assertThat(request.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(request.json().getString("text")).isEqualTo("déjà");
    }

    @Test
    void aFormIsEncoded() {
        stub.on("POST", "/f", StubReply.of(200, ""));

        transport.exchange(HttpCall.post(stub.url("/f")).basic("me", Secret.of("pass")).form(Map.of("To", "+1 é&=")));

        assertThat(stub.requests().getFirst().body()).isEqualTo("To=%2B1+%C3%A9%26%3D");
        assertThat(stub.requests().getFirst().header("Authorization")).isEqualTo("Basic bWU6cGFzcw==");
    }

    @Test
    void aRedirectIsAnAnswerAndIsNotFollowed() {
        stub.on("GET", "/from", StubReply.of(302, "").header("Location", stub.url("/to").toString()));

        assertThat(call("/from")).isInstanceOfSatisfying(Answered.class,
                answer -> assertThat(answer.status()).isEqualTo(302));
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void onlyTheBeginningOfAHugeAnswerIsRead() {
        stub.on("GET", "/huge", StubReply.of(200, "x".repeat(1_000_000)));

        assertThat(call("/huge")).isInstanceOfSatisfying(Answered.class,
                answer -> assertThat(answer.body()).hasSize(HttpTransport.LARGEST_ANSWER));
    }

    @Test
    void whatCannotHaveReachedTheServerIsNotSent() {
        URI closed = stub.url("/");
        stub.close();

        assertThat(transport.exchange(HttpCall.post(closed))).isInstanceOf(NotSent.class);
        assertThat(transport.exchange(HttpCall.post(URI.create("http://no-such-host.invalid/"))))
                .isInstanceOf(NotSent.class);
        assertThat(transport.exchange(HttpCall.post(URI.create("ftp://127.0.0.1/")))).isInstanceOf(NotSent.class);
    }

    @Test
    void whatMayHaveReachedTheServerIsUnanswered() {
        stub.on("GET", "/reset", StubReply.RESET_AFTER_BODY).on("GET", "/cut", StubReply.RESET_BEFORE_BODY)
                .on("GET", "/nonsense", StubReply.NONSENSE);

        for (String path : new String[]{"/reset", "/cut", "/nonsense"}) {
            assertThat(call(path)).as(path).isInstanceOf(Unanswered.class);
        }
    }

    @Test
    void anAnswerWithoutAnEndIsNotWaitedForEither() {
        stub.on("GET", "/hang", StubReply.HANG).on("GET", "/drip", StubReply.DRIP);

        for (String path : new String[]{"/hang", "/drip"}) {
            assertThat(impatient.exchange(HttpCall.get(stub.url(path)))).as(path).isInstanceOf(Unanswered.class);
        }
    }

    @Test
    void aCallNeverPrintsItsSecrets() {
        HttpCall call = HttpCall.post(URI.create("https://flow.example.org/run?sig=hidden")).bearer(Secret.of("t0ken"));

        assertThat(call.toString()).isEqualTo("POST flow.example.org");
    }

    @Test
    void retryAfterIsSecondsOrADate() {
        assertThat(RetryAfter.parse(" 120 ", SettableClock.NOON)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.parse("0.4", SettableClock.NOON)).contains(Duration.ofSeconds(1));
        assertThat(RetryAfter.parse("Fri, 6 Mar 2026 12:05:00 GMT", SettableClock.NOON))
                .contains(Duration.ofMinutes(5));
        assertThat(RetryAfter.parse("Fri, 6 Mar 2026 11:05:00 GMT", SettableClock.NOON)).contains(Duration.ZERO);
        assertThat(RetryAfter.parse("999999999", SettableClock.NOON)).contains(Duration.ofDays(1));
        assertThat(RetryAfter.parse("soon", SettableClock.NOON)).isEmpty();
    }

    private HttpResult call(String path) {
        return transport.exchange(HttpCall.get(stub.url(path)));
    }
}
