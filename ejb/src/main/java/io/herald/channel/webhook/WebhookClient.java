package io.herald.channel.webhook;

import io.herald.channel.http.PublicAddresses;
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
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/**
 * Posts to servers that strangers named. The address that was checked is the one that is connected to, while TLS still
 * verifies the name; no redirect, no cookie, no proxy; of an answer only its head counts.
 */
final class WebhookClient implements AutoCloseable {

    private static final String BROKEN = "the connection broke";

    private final KeptConnections connections;
    private final Clock clock;

    /** How a call ended. A reason is there when there was no answer. */
    record Ended(int status, Optional<Duration> retryAfter, String reason) {}

    WebhookClient(boolean anyAddress, int most, Duration connecting, Duration patience, Clock clock) {
        this.connections = new KeptConnections(new Resolver(anyAddress), most, connecting, patience);
        this.clock = clock;
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
        HttpHost server = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        ClassicHttpRequest call = new BasicClassicHttpRequest("POST", server, path(address));
        call.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        call.setHeader("webhook-id", id);
        call.setHeader("webhook-timestamp", Long.toString(timestamp));
        call.setHeader("webhook-signature", signature);
        try {
            return connections.exchange(server, call, this::read);
        } catch (UnknownHostException nowhere) {
            return new Ended(0, Optional.empty(), "the host is unknown or not public");
        } catch (SocketTimeoutException late) {
            return new Ended(0, Optional.empty(), "no answer in time");
        } catch (ConnectException refused) {
            return new Ended(0, Optional.empty(), "no connection");
        } catch (SSLException untrusted) {
            return new Ended(0, Optional.empty(), "no secure connection");
        } catch (IOException | RuntimeException broken) {
            return new Ended(0, Optional.empty(), BROKEN + ": " + broken.getClass().getSimpleName());
        }
    }

    private static String path(URI address) {
        return address.getRawQuery() == null ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    private Ended read(ClassicHttpResponse response) {
        Header wait = response.getFirstHeader("Retry-After");
        return new Ended(response.getCode(), Optional.ofNullable(wait)
                .flatMap(header -> RetryAfter.parse(header.getValue(), clock.instant())), "");
    }

    @Override
    public void close() {
        connections.close();
    }
}
