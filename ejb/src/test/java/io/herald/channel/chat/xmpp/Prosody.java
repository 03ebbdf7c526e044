package io.herald.channel.chat.xmpp;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real XMPP server for a test: Prosody (Debian {@code prosody}) on a free loopback port, with rooms at
 * {@code rooms.chat.test} and without TLS.
 */
final class Prosody implements AutoCloseable {

    private final Process process;
    private final int port;

    /**
     * @param home an empty folder
     * @param passwords by the names of the accounts at {@code chat.test}
     */
    Prosody(Path home, Map<String, String> passwords) throws IOException {
        this.port = freePort();
        Path accounts = Files.createDirectories(home.resolve("data/chat%2etest/accounts"));
        for (Map.Entry<String, String> account : passwords.entrySet()) {
            Files.writeString(accounts.resolve(account.getKey() + ".dat"),
                    "return { [\"password\"] = \"" + account.getValue() + "\"; };\n");
        }
        Files.createDirectory(home.resolve("certs"));
        Path configuration = Files.writeString(home.resolve("prosody.cfg.lua"), """
            run_as_root = true
            daemonize = false
            pidfile = "%1$s/prosody.pid"
            data_path = "%1$s/data"
            certificates = "%1$s/certs"
            interfaces = { "127.0.0.1" }
            c2s_ports = { %2$d }
            c2s_direct_tls_ports = {}
            s2s_ports = {}
            s2s_direct_tls_ports = {}
            http_ports = {}
            https_ports = {}
            modules_enabled = { "roster", "saslauth", "disco", "message", "presence", "iq" }
            modules_disabled = { "s2s", "tls" }
            c2s_require_encryption = false
            allow_unencrypted_plain_auth = true
            authentication = "internal_plain"
            log = { info = "%1$s/prosody.log" }
            VirtualHost "chat.test"
            Component "rooms.chat.test" "muc"
              restrict_room_creation = false
            """.formatted(home, port));
        this.process = new ProcessBuilder(program().orElseThrow().toString(), "--config", configuration.toString())
                .redirectErrorStream(true).redirectOutput(home.resolve("prosody.out").toFile()).start();
        await().atMost(Duration.ofSeconds(20)).until(this::listens);
    }

    /** Where the server is installed, if it is. */
    static Optional<Path> program() {
        return Stream.of("/usr/bin/prosody", "/usr/local/bin/prosody").map(Path::of).filter(Files::isExecutable)
                .findFirst();
    }

    int port() {
        return port;
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Until it wrote its last file: its folder is deleted next. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly().onExit().join();
    }
}
