package io.herald.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.herald.it.DemoLogins;
import io.herald.it.Web;
import io.herald.rest.Api;
import io.herald.run.Herald;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Those who work with Herald, while everybody else reads the page at once, or means harm. */
@Bench
@TestInstance(Lifecycle.PER_CLASS)
class FloodBench {

    private static final int CALLS = Integer.getInteger("bench.calls", 60);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 20);
    private static final int SLOW_READERS = 500;
    private static final Duration CUT_WITHIN = Duration.ofSeconds(90);

    private Herald herald;
    private Web web;
    private Api api;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        herald = OwnHerald.start("flood");
        web = new Web(herald.address());
        api = Api.as("communicator", web, DemoLogins.readFrom(herald.file("demo-logins.txt")));
        millis(() -> api.get("/incidents").status());
        millis(() -> web.get("console/login.xhtml").statusCode());
    }

    @AfterAll
    void stop() throws IOException {
        if (herald != null) {
            herald.close();
        }
    }

    @Test
    void apiAndConsoleStayUsableWhileThePageIsFlooded() {
        assumeTrue(Wrk.isInstalled(), "NOTICE: this bench needs wrk");
        double calmApi = millis(() -> api.get("/incidents").status());
        double calmConsole = millis(() -> web.get("console/login.xhtml").statusCode());
        var over = new AtomicBoolean();
        CompletableFuture<Integer> flood = CompletableFuture.supplyAsync(() -> flood(over));

        double api95 = millis(() -> api.get("/incidents").status());
        double console95 = millis(() -> web.get("console/login.xhtml").statusCode());

        over.set(true);
        new BenchResult("flood-api-p95", api95, "ms", calmApi).print();
        new BenchResult("flood-console-p95", console95, "ms", calmConsole).print();
        assertThat(flood.join()).isPositive();
    }

    @Test
    void whoeverSendsARequestForEverHoldsNobodyUpAndIsCut() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW_READERS; i++) {
                slow.add(send("GET /en/ HTTP/1.1\r\nHost: status.example.org\r\nX-Slow: "));
            }
            long start = System.nanoTime();

            double millis = millis(() -> web.get("en/").statusCode());
            new BenchResult("slow-loris-page-p95", millis, "ms", 1000).print();
            for (Socket socket : slow) {
                assertThat(isCut(socket, start)).isTrue();
            }
            new BenchResult("slow-loris-cut", (System.nanoTime() - start) / 1e9, "s", CUT_WITHIN.toSeconds()).print();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void oversizedRequestsAreCut() throws IOException {
        try (Socket socket = send("GET /en/ HTTP/1.1\r\nHost: x\r\nX-Big: " + "a".repeat(200_000) + "\r\n\r\n")) {
            assertThat(answer(socket)).doesNotContain(" 200 ");
        }
        assertThat(web.get("en/").statusCode()).isEqualTo(200);
    }

    /** Load for as long as the calls take. @return how many runs it were */
    private int flood(AtomicBoolean over) {
        int runs = 0;
        try {
            do {
                Wrk.flood(herald.address().resolve("en/"), SECONDS);
                runs++;
            } while (!over.get());
            return runs;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The 95th percentile of {@value #CALLS} calls one after the other, in milliseconds. */
    private static double millis(IntSupplier call) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            long start = System.nanoTime();
            assertThat(call.getAsInt()).isEqualTo(200);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        millis.sort(Double::compare);
        return millis.get(CALLS * 95 / 100);
    }

    private Socket send(String text) throws IOException {
        URI address = herald.address();
        Socket socket = new Socket(InetAddress.getByName(address.getHost()), address.getPort());
        socket.setSoTimeout((int) CUT_WITHIN.toMillis());
        OutputStream out = socket.getOutputStream();
        try {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (SocketException cutAlready) {
            return socket;
        }
        return socket;
    }

    /** Waits until the server closes the connection, or for as long as it may take since the start. */
    private static boolean isCut(Socket socket, long start) throws IOException {
        long left = CUT_WITHIN.toMillis() - (System.nanoTime() - start) / 1_000_000;
        socket.setSoTimeout((int) Math.max(1, left));
        answer(socket);
        return System.nanoTime() - start < CUT_WITHIN.toNanos();
    }

    private static String answer(Socket socket) throws IOException {
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (SocketException reset) {
            return "reset";
        }
    }
}
