package io.herald.channel.sms.smpp;

import io.herald.channel.ChannelContract.Behaviour;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A message centre down to the bytes, so that it can also do what no library lets it do. */
final class RawSmsc implements AutoCloseable {

    private static final int BIND = 9;
    private static final int SUBMIT = 4;
    private static final int ANSWER = 0x80000000;

    private final AtomicInteger taken = new AtomicInteger();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final ServerSocket listener;
    private final Thread server;
    private volatile Behaviour behaviour = Behaviour.ACCEPTS;

    RawSmsc() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = Thread.ofVirtual().start(this::serve);
    }

    void behave(Behaviour part) {
        behaviour = part;
        if (part == Behaviour.IS_AWAY) {
            int port = port();
            close();
            awaitEnd();
            keep(port);
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Until then somebody may still be let in. */
    private void awaitEnd() {
        try {
            server.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens no more, and lets no other test listen there: a bound socket that nobody can connect to. */
    private void keep(int port) {
        Socket kept = new Socket();
        open.add(kept);
        try {
            kept.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int taken() {
        return taken.get();
    }

    private void serve() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            DataOutputStream out = new DataOutputStream(client.getOutputStream());
            boolean goesOn = true;
            while (goesOn) {
                int length = in.readInt();
                int command = in.readInt();
                in.readInt();
                int sequence = in.readInt();
                in.readNBytes(length - 16);
                goesOn = answer(client, out, command, sequence);
            }
        } catch (IOException over) {
            // the client left, or the test is over
        }
    }

    private boolean answer(Socket client, DataOutputStream out, int command, int sequence) throws IOException {
        if (command == BIND) {
            return answerBind(client, out, sequence);
        }
        if (command == SUBMIT) {
            return answerSubmit(client, out, sequence);
        }
        send(out, command | ANSWER, 0, sequence, "");
        return true;
    }

    private boolean answerBind(Socket client, DataOutputStream out, int sequence) throws IOException {
        switch (behaviour) {
            case HANGS_BEFORE_THE_MESSAGE -> {
                return true;
            }
            case RESETS_BEFORE_THE_MESSAGE -> {
                client.setSoLinger(true, 0);
                return false;
            }
            case TALKS_NONSENSE_BEFORE_THE_MESSAGE -> out.write("HTTP/1.1 400 no\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            case IS_SLOW -> out.write(new byte[]{0, 0});
            case REFUSES_US -> send(out, BIND | ANSWER, 0x0d, sequence, "");
            default -> send(out, BIND | ANSWER, 0, sequence, "raw\0");
        }
        return true;
    }

    private boolean answerSubmit(Socket client, DataOutputStream out, int sequence) throws IOException {
        switch (behaviour) {
            case IS_BUSY -> send(out, SUBMIT | ANSWER, 0x58, sequence, "");
            case REFUSES_THE_RECIPIENT -> send(out, SUBMIT | ANSWER, 0x0b, sequence, "");
            case DEFERS_THE_RECIPIENT -> send(out, SUBMIT | ANSWER, 0x64, sequence, "");
            case HANGS_AFTER_THE_MESSAGE -> {
                return true;
            }
            case RESETS_AFTER_THE_MESSAGE -> {
                client.setSoLinger(true, 0);
                return false;
            }
            case TALKS_NONSENSE_AFTER_THE_MESSAGE -> out.write("<html>nonsense</html>\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            default -> send(out, SUBMIT | ANSWER, 0, sequence, "id" + taken.incrementAndGet() + "\0");
        }
        return true;
    }

    private static void send(DataOutputStream out, int command, int status, int sequence, String body)
            throws IOException {
        out.writeInt(16 + body.length());
        out.writeInt(command);
        out.writeInt(status);
        out.writeInt(sequence);
        out.write(body.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket client : open) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
