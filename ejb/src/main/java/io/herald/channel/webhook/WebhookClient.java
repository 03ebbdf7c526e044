package io.herald.channel.webhook;

import io.herald.channel.http.RetryAfter;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts to servers that strangers named. The address that was checked is the one that is connected to, while TLS still
 * verifies the name; no redirect, no cookie, no proxy; of an answer only its head counts.
 */
final class WebhookClient implements AutoCloseable {

    private static final int PER_HOST = 8;
    private static final String BROKEN = "the connection broke";

    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("herald-webhook-watch").factory());
    private final CloseableHttpClient client;
    private final Duration patience;
    private final Clock clock;

    /** How a call ended. A reason is there when there was no answer. */
    record Ended(int status, Optional<Duration> retryAfter, String reason) {}

    WebhookClient(boolean anyAddress, int connections, Duration connecting, Duration patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
        // else each call that ended would be kept until its time is over: 30 s of calls
        watch.setRemoveOnCancelPolicy(true);
        Timeout whole = Timeout.of(patience);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Resolver(anyAddress)).setMaxConnTotal(connections)
                        .setMaxConnPerRoute(Math.min(PER_HOST, connections))
                        .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(Timeout.of(connecting))
                                .setSocketTimeout(whole).setTimeToLive(Timeout.ofMinutes(1)).build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(whole)
                        .setResponseTimeout(whole).setRedirectsEnabled(false).build())
                .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement()
                .disableAuthCaching().disableContentCompression().setUserAgent("Herald").build();
    }

    private record Resolver(boolean any) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] all = InetAddress.getAllByName(host);
            return any ? all : PublicAddresses.only(all);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /** A kept connection that died says nothing about the server, so such a call is made once more at once. */
    Ended post(URI address, byte[] body, String id, long timestamp, String signature) {
        Ended first = attempt(address, body, id, timestamp, signature);
        return first.reason().startsWith(BROKEN) ? attempt(address, body, id, timestamp, signature) : first;
    }

    private Ended attempt(URI address, byte[] body, String id, long timestamp, String signature) {
        HttpPost call = new HttpPost(address);
        call.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        call.setHeader("webhook-id", id);
        call.setHeader("webhook-timestamp", Long.toString(timestamp));
        call.setHeader("webhook-signature", signature);
        ScheduledFuture<?> end = watch.schedule(call::cancel, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(call, this::read);
        } catch (UnknownHostException nowhere) {
            return new Ended(0, Optional.empty(), "the host is unknown or not public");
        } catch (SocketTimeoutException late) {
            return new Ended(0, Optional.empty(), "no answer in time");
        } catch (ConnectException refused) {
            return new Ended(0, Optional.empty(), "no connection");
        } catch (SSLException untrusted) {
            return new Ended(0, Optional.empty(), "no secure connection");
        } catch (IOException | RuntimeException broken) {
            return new Ended(0, Optional.empty(), call.isCancelled() ? "no answer in time"
                    : BROKEN + ": " + broken.getClass().getSimpleName());
        } finally {
            end.cancel(false);
        }
    }

    private Ended read(ClassicHttpResponse response) {
        Header wait = response.getFirstHeader("Retry-After");
        return new Ended(response.getCode(), Optional.ofNullable(wait)
                .flatMap(header -> RetryAfter.parse(header.getValue(), clock.instant())), "");
    }

    @Override
    public void close() {
        watch.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
