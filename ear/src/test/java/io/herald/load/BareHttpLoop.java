package io.herald.load;

import io.herald.rig.HookSink;
import io.herald.run.Lines;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The limit: the JDK's HTTP client and nothing else, a signed call made and sent for each receiver, the same number at a
 * time. A call that fails is made again under the same id, and counted. It runs in a process of its own, as Herald does.
 * Arguments: address, secret, calls to warm up, calls, calls at a time, bytes of the body. Prints calls per second and
 * failed calls.
 */
public final class BareHttpLoop {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger failed = new AtomicInteger();
    private final String address;
    private final String secret;
    private final byte[] body;

    private BareHttpLoop(String address, String secret, int bytes) {
        this.address = address;
        this.secret = secret;
        this.body = "a".repeat(bytes).getBytes(StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws Exception {
        var loop = new BareHttpLoop(arguments[0], arguments[1], Integer.parseInt(arguments[5]));
        int atATime = Integer.parseInt(arguments[4]);
        loop.call(Integer.parseInt(arguments[2]), atATime);
        loop.failed.set(0);
        int calls = Integer.parseInt(arguments[3]);
        long begin = System.nanoTime();
        loop.call(calls, atATime);
        Lines.print(calls / ((System.nanoTime() - begin) / 1e9) + " " + loop.failed.get());
    }

    private void call(int calls, int atATime) throws Exception {
        var left = new AtomicInteger(calls);
        try (var threads = Executors.newFixedThreadPool(atATime)) {
            List<Future<Void>> done = new ArrayList<>();
            for (int i = 0; i < atATime; i++) {
                Callable<Void> work = () -> callWhile(left);
                done.add(threads.submit(work));
            }
            for (Future<Void> each : done) {
                each.get();
            }
        }
    }

    private Void callWhile(AtomicInteger left) throws InterruptedException {
        for (int number = left.getAndDecrement(); number > 0; number = left.getAndDecrement()) {
            HttpRequest request = request("msg_bare" + number);
            while (!answered(request)) {
                failed.incrementAndGet();
            }
        }
        return null;
    }

    private boolean answered(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
            return response.statusCode() == 204;
        } catch (IOException dropped) {
            return false;
        }
    }

    private HttpRequest request(String id) {
        String now = Long.toString(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json")
                .header("webhook-id", id).header("webhook-timestamp", now)
                .header("webhook-signature", HookSink.sign(secret, id, now, body))
                .POST(BodyPublishers.ofByteArray(body)).build();
    }
}
