package io.herald.channel.http;

import io.herald.channel.http.HttpResult.Answered;
import io.herald.channel.http.HttpResult.NotSent;
import io.herald.channel.http.HttpResult.Unanswered;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLHandshakeException;

/**
 * Calls HTTP servers. A call blocks its thread until the answer is read to its end, but never longer than the given
 * times; redirects are answers like any other. Safe for many threads; connections are kept and shared.
 */
public final class HttpTransport implements AutoCloseable {

    /** No more of an answer is read, in bytes, unless more is asked for. */
    public static final int LARGEST_ANSWER = 64 * 1024;

    private final HttpClient client;
    private final Duration patience;
    private final int largestAnswer;

    /**
     * @param connecting the longest time until a connection stands, TLS left out
     * @param patience the longest time for a whole call, from the first packet to the last byte of the answer
     */
    public HttpTransport(Duration connecting, Duration patience) {
        this(connecting, patience, LARGEST_ANSWER);
    }

    /** @param largestAnswer how much of an answer is read, in bytes */
    public HttpTransport(Duration connecting, Duration patience, int largestAnswer) {
        this.largestAnswer = largestAnswer;
        this.client = HttpClient.newBuilder().connectTimeout(connecting).followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.patience = patience;
    }

    /** For providers that answer at once or not at all: 5 s to connect, 15 s in all. */
    public HttpTransport() {
        this(Duration.ofSeconds(5), Duration.ofSeconds(15));
    }

    public HttpResult exchange(HttpCall call) {
        HttpRequest request;
        try {
            request = request(call);
        } catch (IllegalArgumentException notACall) {
            return new NotSent("the address or a header cannot be sent");
        }
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request,
                head -> new LimitedBody(largestAnswer));
        try {
            return answered(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failed) {
            return failed(Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (TimeoutException late) {
            answer.cancel(true);
            return new Unanswered("no complete answer within " + patience.toSeconds() + " s");
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Unanswered("Herald stopped while it waited for the answer");
        }
    }

    private static HttpRequest request(HttpCall call) {
        BodyPublisher body = call.body().isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(call.body());
        HttpRequest.Builder request = HttpRequest.newBuilder(call.address()).method(call.method(), body)
                .version(version(call)).header("User-Agent", "Herald");
        call.headers().forEach(request::setHeader);
        return request.build();
    }

    /** Over plain HTTP, version 2 would begin with an upgrade that simple servers do not understand. */
    private static HttpClient.Version version(HttpCall call) {
        return "https".equalsIgnoreCase(call.address().getScheme())
                ? HttpClient.Version.HTTP_2
                : HttpClient.Version.HTTP_1_1;
    }

    private static Answered answered(HttpResponse<String> response) {
        Map<String, List<String>> headers = response.headers().map().entrySet().stream().collect(Collectors.toMap(
                header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (one, other) -> one));
        return new Answered(response.statusCode(), headers, response.body());
    }

    private static HttpResult failed(Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException slow -> new NotSent("no connection in time");
            case ConnectException away when away.getCause() instanceof UnresolvedAddressException -> new NotSent(
                    "no such host");
            case ConnectException away -> new NotSent("no connection");
            case SSLHandshakeException untrusted -> new NotSent("no secure connection: " + untrusted.getMessage());
            case IOException broken -> new Unanswered("the connection broke before the answer came");
            default -> new Unanswered("the call failed: " + cause.getClass().getSimpleName());
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
