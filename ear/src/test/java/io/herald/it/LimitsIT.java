package io.herald.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests that are too large or never end are cut, and nobody else notices. */
@InHerald
class LimitsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String REQUEST_LINE = "GET /en/ HTTP/1.1\r\nHost: status.example.org\r\n";

    private final HeraldUnderTest herald;

    LimitsIT(HeraldUnderTest herald) {
        this.herald = herald;
    }

    @Test
    void aHeaderThatIsTooLargeIsRefused() throws IOException {
        assertThat(answer(REQUEST_LINE + "X-Big: " + "a".repeat(200_000) + "\r\n\r\n")).matches(LimitsIT::refuses);
        thePageIsStillThere();
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws IOException {
        assertThat(answer("GET /en/" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .matches(LimitsIT::refuses);
        thePageIsStillThere();
    }

    @Test
    void aFormThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        assertThat(answer("POST /en/subscribe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 900000000\r\n\r\nemail="))
                .matches(LimitsIT::refuses);
        thePageIsStillThere();
    }

    @Test
    void halfRequestsAreCutAndHoldNobodyUpMeanwhile() throws IOException {
        List<Socket> halves = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                halves.add(send(REQUEST_LINE + "X-Slow: "));
                halves.add(send("POST /en/subscribe HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\nemail=a"));
            }

            thePageIsStillThere();
            assertThat(herald.web().get("console/login.xhtml").statusCode()).isEqualTo(200);
            assertThat(herald.web().get("rest/v1/incidents", herald.logins().token("communicator")).statusCode())
                    .isEqualTo(200);
            for (Socket half : halves) {
                assertThat(read(half)).doesNotStartWith("HTTP/1.1 200");
            }
        } finally {
            for (Socket half : halves) {
                half.close();
            }
        }
    }

    /** An answer of the 400s, or a connection that was cut while the request still came. */
    private static boolean refuses(String answer) {
        return answer.startsWith("HTTP/1.1 4") || answer.equals("cut");
    }

    private void thePageIsStillThere() {
        assertThat(herald.web().get("en/").statusCode()).isEqualTo(200);
    }

    private String answer(String request) throws IOException {
        try (Socket socket = send(request)) {
            return read(socket);
        }
    }

    private Socket send(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getByName(herald.address().getHost()), herald.address().getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        OutputStream out = socket.getOutputStream();
        try {
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (SocketException cutWhileSending) {
            return socket;
        }
        return socket;
    }

    /** All that comes until the server closes the connection. @throws java.net.SocketTimeoutException if it never does */
    private static String read(Socket socket) throws IOException {
        try {
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return answer.isEmpty() ? "cut" : answer;
        } catch (SocketException reset) {
            return "cut";
        }
    }
}
