package io.herald.channel.webhook;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.DefaultClientConnectionReuseStrategy;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.protocol.DefaultHttpProcessor;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.RequestConnControl;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;
import org.apache.hc.core5.http.protocol.RequestUserAgent;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Connections to servers, kept for the next call, and one exchange over one of them. It stands below the client of
 * Apache HttpComponents, on its connections: redirects, cookies, proxies and log-ins, which no call may have, cost as
 * much there as the call itself.
 */
final class KeptConnections implements AutoCloseable {

    private static final int PER_HOST = 8;
    /** The rest of a longer answer is not read; its connection is given up instead. */
    private static final int SHORT_ANSWER = 16_384;
    private static final TimeValue KEPT = TimeValue.ofMinutes(1);

    private final HttpRequestExecutor executor = new HttpRequestExecutor();
    private final HttpProcessor headers = new DefaultHttpProcessor(new RequestTargetHost(), new RequestContent(),
            new RequestConnControl(), new RequestUserAgent("Herald"));
    private final Set<Exchange> running = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("herald-webhook-watch").factory());
    private final PoolingHttpClientConnectionManager connections;
    private final Timeout connecting;
    private final Timeout patience;

    /** A call under way. Each byte of an answer is waited for anew, so that somebody has to look at the whole. */
    private static final class Exchange {

        private final ConnectionEndpoint endpoint;
        private final long endsAt;
        private volatile boolean late;

        Exchange(ConnectionEndpoint endpoint, Timeout patience) {
            this.endpoint = endpoint;
            this.endsAt = System.nanoTime() + patience.toNanoseconds();
        }

        void endIfLate() {
            if (System.nanoTime() - endsAt > 0) {
                late = true;
                endpoint.close(CloseMode.IMMEDIATE);
            }
        }
    }

    /**
     * @param most connections at a time
     * @param connecting how long to wait for a connection, once there is room for one
     * @param patience how long a whole exchange may take, to a thirtieth
     */
    KeptConnections(DnsResolver resolver, int most, Duration connecting, Duration patience) {
        this.connecting = Timeout.of(connecting);
        this.patience = Timeout.of(patience);
        this.connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver).setMaxConnTotal(most).setMaxConnPerRoute(Math.min(PER_HOST, most))
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(this.connecting)
                        .setSocketTimeout(this.patience).setTimeToLive(KEPT).build())
                .build();
        long tick = Math.max(1, patience.toMillis() / 30);
        watch.scheduleWithFixedDelay(() -> running.forEach(Exchange::endIfLate), tick, tick, TimeUnit.MILLISECONDS);
    }

    /**
     * Sends a request and reads the head of the answer.
     *
     * @throws SocketTimeoutException when the answer was not there in time
     */
    <T> T exchange(HttpHost server, ClassicHttpRequest request, Function<ClassicHttpResponse, T> reader)
            throws IOException {
        ConnectionEndpoint endpoint = lease(server);
        Exchange exchange = new Exchange(endpoint, patience);
        running.add(exchange);
        boolean reusable = false;
        try {
            HttpClientContext context = HttpClientContext.create();
            if (!endpoint.isConnected()) {
                connections.connect(endpoint, connecting, context);
            }
            executor.preProcess(request, headers, context);
            try (ClassicHttpResponse response = endpoint.execute("", request, executor, context)) {
                T answer = reader.apply(response);
                reusable = isShort(response.getEntity())
                        && DefaultClientConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context);
                if (reusable) {
                    EntityUtils.consume(response.getEntity());
                }
                return answer;
            }
        } catch (HttpException | IOException | RuntimeException broken) {
            reusable = false;
            throw exchange.late ? new SocketTimeoutException("the whole exchange") : asIo(broken);
        } finally {
            running.remove(exchange);
            if (!reusable) {
                endpoint.close(CloseMode.IMMEDIATE);
            }
            connections.release(endpoint, null, reusable ? KEPT : TimeValue.ZERO_MILLISECONDS);
        }
    }

    private ConnectionEndpoint lease(HttpHost server) throws IOException {
        HttpRoute route = new HttpRoute(RoutingSupport.normalize(server, DefaultSchemePortResolver.INSTANCE), null,
                "https".equals(server.getSchemeName()));
        try {
            return connections.lease("", route, patience, null).get(patience);
        } catch (TimeoutException crowded) {
            throw new SocketTimeoutException("no free connection");
        } catch (ExecutionException broken) {
            throw new IOException(broken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static boolean isShort(HttpEntity entity) {
        return entity == null || entity.getContentLength() >= 0 && entity.getContentLength() <= SHORT_ANSWER;
    }

    private static IOException asIo(Exception broken) {
        return broken instanceof IOException io ? io : new IOException(broken);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        connections.close(CloseMode.IMMEDIATE);
    }
}
