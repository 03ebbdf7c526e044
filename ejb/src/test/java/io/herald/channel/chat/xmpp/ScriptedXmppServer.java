package io.herald.channel.chat.xmpp;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
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

/** An XMPP server that answers each step as a test says. Steps are the names of what a client says. */
final class ScriptedXmppServer implements AutoCloseable {

    /** Instead of an answer: say nothing and keep the connection. */
    static final String HANG = "hang";
    /** Instead of an answer: cut the connection. */
    static final String RESET = "reset";
    /** Instead of an answer: one character per 100 ms, for ever. */
    static final String DRIP = "drip";

    private static final String STREAM = "<?xml version='1.0'?><stream:stream from='chat.test' version='1.0' id='1'"
            + " xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";

    private final ServerSocket listener;
    private final Thread server;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of(
            "stream", STREAM + "<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>"
                    + "<mechanism>SCRAM-SHA-1</mechanism><mechanism>PLAIN</mechanism></mechanisms></stream:features>",
            "auth", "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>", "iq", "<iq type='result' id='bind'/>",
            "presence", "<presence from='r@rooms/Herald'><x xmlns='http://jabber.org/protocol/muc#user'>"
                    + "<status code='110'/></x></presence><message type='groupchat'><subject/></message>",
            "message", "<message type='groupchat' from='r@rooms/Herald' id='key.1'><body>x</body></message>"));

    ScriptedXmppServer() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = Thread.ofVirtual().start(this::serve);
    }

    ScriptedXmppServer answer(String step, String answer) {
        answers.put(step, answer);
        return this;
    }

    int port() {
        return listener.getLocalPort();
    }

    /** What clients said, by steps. */
    List<String> said(String step) {
        return said.stream().filter(stanza -> stanza.startsWith("<" + step)).toList();
    }

    private void serve() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Thread.ofVirtual().start(() -> converse(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket client) {
        try (client) {
            Reader in = new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8);
            StringBuilder heard = new StringBuilder();
            for (int next = in.read(); next >= 0; next = in.read()) {
                heard.append((char) next);
                String stanza = heard.toString().replace("<?xml version='1.0'?>", "").replace("<stream:", "<");
                String step = stanza.replaceFirst("(?s)^<(\\w+).*", "$1");
                boolean whole = step.equals("stream") ? stanza.endsWith(">") : stanza.endsWith("</" + step + ">");
                if (whole) {
                    said.add(stanza);
                    heard.setLength(0);
                    if (!say(client, answers.getOrDefault(step, ""))) {
                        return;
                    }
                }
            }
        } catch (IOException gone) {
            // the client went away, which is its right
        }
    }

    private static boolean say(Socket client, String answer) throws IOException {
        switch (answer) {
            case HANG -> client.getInputStream().transferTo(OutputStream.nullOutputStream());
            case RESET -> client.setSoLinger(true, 0);
            case DRIP -> drip(client);
            default -> {
                client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                return true;
            }
        }
        return false;
    }

    private static void drip(Socket client) throws IOException {
        client.setSoTimeout(100);
        while (true) {
            client.getOutputStream().write(' ');
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
