package io.herald.channel.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A mail server that answers each step as a test says. Steps are {@code GREETING}, the first word of a command, and
 * {@code MESSAGE} for the end of a message.
 */
final class ScriptedSmtpServer implements AutoCloseable {

    /** Instead of an answer: say nothing and keep the connection. */
    static final String HANG = "hang";
    /** Instead of an answer: cut the connection. */
    static final String RESET = "reset";
    /** Instead of an answer: one character per 100 ms, and never a line's end. */
    static final String DRIP = "drip";

    private final ServerSocket listener;
    private final Thread server;
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of("GREETING", "220 scripted", "EHLO",
            "250-scripted\r\n250 PIPELINING", "DATA", "354 go ahead", "QUIT", "221 bye", "MESSAGE", "250 queued as 1"));
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile @Nullable SSLContext identity;

    ScriptedSmtpServer() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = Thread.ofVirtual().start(this::serve);
    }

    ScriptedSmtpServer answer(String step, String answer) {
        answers.put(step, answer);
        return this;
    }

    /** Offers STARTTLS and answers it with this certificate and key. */
    ScriptedSmtpServer securedBy(SSLContext certificate) {
        identity = certificate;
        return answer("EHLO", "250-scripted\r\n250-AUTH PLAIN\r\n250 STARTTLS").answer("STARTTLS", "220 go ahead")
                .answer("AUTH", "235 welcome");
    }

    int port() {
        return listener.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** What clients said, messages left out. */
    List<String> commands() {
        return List.copyOf(commands);
    }

    /** Messages that were taken, with dots as they came over the wire. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    private void serve() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> converse(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket accepted) {
        try (accepted) {
            Socket client = accepted;
            BufferedReader in = reader(client);
            boolean goesOn = say(client, "GREETING");
            while (goesOn) {
                String line = in.readLine();
                if (line == null) {
                    return;
                }
                commands.add(line);
                String step = line.split("[ :]")[0];
                goesOn = say(client, step) && !step.equals("QUIT");
                if (goesOn && step.equals("STARTTLS") && identity != null) {
                    client = secure(client);
                    in = reader(client);
                }
                if (goesOn && step.equals("DATA") && answers.get("DATA").startsWith("354")) {
                    goesOn = take(client, in);
                }
            }
        } catch (IOException gone) {
            // the client went away, which is its right
        }
    }

    private static BufferedReader reader(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    }

    private Socket secure(Socket client) throws IOException {
        SSLSocket secure = (SSLSocket) identity.getSocketFactory().createSocket(client, null, client.getPort(), true);
        secure.setUseClientMode(false);
        secure.startHandshake();
        return secure;
    }

    private boolean take(Socket client, BufferedReader in) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                return false;
            }
            message.append(line).append("\r\n");
        }
        if (answers.get("MESSAGE").startsWith("2")) {
            messages.add(message.toString());
        }
        return say(client, "MESSAGE");
    }

    private boolean say(Socket client, String step) throws IOException {
        String answer = answers.getOrDefault(step, "250 ok");
        OutputStream out = client.getOutputStream();
        switch (answer) {
            case HANG -> client.getInputStream().transferTo(OutputStream.nullOutputStream());
            case RESET -> client.setSoLinger(true, 0);
            case DRIP -> drip(client);
            default -> {
                out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                return !answer.startsWith("421");
            }
        }
        return false;
    }

    private static void drip(Socket client) throws IOException {
        client.setSoTimeout(100);
        client.getOutputStream().write("250-".getBytes(StandardCharsets.US_ASCII));
        while (true) {
            client.getOutputStream().write('x');
            client.getOutputStream().flush();
            try {
                if (client.getInputStream().read() < 0) {
                    return;
                }
            } catch (SocketTimeoutException stillThere) {
                continue;
            }
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            // The port is closed once nobody waits at it any more.
            server.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
