package io.herald.channel.email.smtp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** Opens connections: greeting, EHLO, TLS, log-in. */
final class SmtpDialer {

    private final SmtpServer server;
    private final SmtpTls tls;

    SmtpDialer(SmtpServer server, SSLContext trust) {
        this.server = server;
        this.tls = new SmtpTls(server, trust);
    }

    /** @throws IOException when there is no usable connection; its message says why and names no recipient */
    SmtpConnection dial() throws IOException {
        Socket socket = new Socket();
        try {
            int patience = Math.toIntExact(server.patience().toMillis());
            socket.connect(new InetSocketAddress(server.host(), server.port()), patience);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(patience);
            return greet(socket);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private SmtpConnection greet(Socket plain) throws IOException {
        SmtpWire wire = wire(server.tls() == SmtpServer.Tls.IMPLICIT ? tls.wrapVerified(plain) : plain);
        expect(wire.reply(), "its greeting");
        Set<String> abilities = hello(wire);
        boolean offered = abilities.contains("STARTTLS");
        if (server.needsTls() && !offered) {
            throw new SmtpException("the server does not offer STARTTLS");
        }
        if (offered && (server.needsTls() || server.tls() == SmtpServer.Tls.OPPORTUNISTIC)) {
            wire = startTls(wire);
            abilities = hello(wire);
        }
        logIn(wire, abilities);
        return new SmtpConnection(wire, abilities.contains("PIPELINING"), server.patience());
    }

    private SmtpWire startTls(SmtpWire wire) throws IOException {
        expect(wire.ask("STARTTLS"), "STARTTLS");
        if (wire.hasUnreadInput()) {
            throw new SmtpException("the server spoke between STARTTLS and TLS");
        }
        return wire(server.needsTls() ? tls.wrapVerified(wire.socket()) : tls.wrapAny(wire.socket()));
    }

    private SmtpWire wire(Socket socket) throws IOException {
        SmtpWire wire = new SmtpWire(socket);
        wire.within(server.patience());
        return wire;
    }

    /** What the server can do, in upper case; the parameters of AUTH as {@code AUTH PLAIN}, {@code AUTH LOGIN}. */
    private Set<String> hello(SmtpWire wire) throws IOException {
        SmtpReply reply = wire.ask("EHLO " + server.helo());
        if (!reply.positive() && !reply.closing() && !reply.transientFailure()) {
            expect(wire.ask("HELO " + server.helo()), "HELO");
            return Set.of();
        }
        expect(reply, "EHLO");
        return reply.lines().stream().skip(1).map(line -> line.toUpperCase(Locale.ROOT).strip())
                .flatMap(SmtpDialer::abilities).collect(Collectors.toSet());
    }

    private static Stream<String> abilities(String line) {
        String[] words = line.replaceFirst("^AUTH=", "AUTH ").split("\\s+");
        if (!words[0].equals("AUTH")) {
            return Stream.of(words[0]);
        }
        return Arrays.stream(words).skip(1).map(mechanism -> "AUTH " + mechanism);
    }

    private void logIn(SmtpWire wire, Set<String> abilities) throws IOException {
        if (server.login().isEmpty()) {
            return;
        }
        SmtpServer.Login login = server.login().get();
        if (abilities.contains("AUTH PLAIN")) {
            expect(wire.ask("AUTH PLAIN " + base64("\0" + login.user() + "\0" + login.password().value())), "log-in");
        } else if (abilities.contains("AUTH LOGIN")) {
            SmtpReply reply = wire.ask("AUTH LOGIN");
            if (reply.code() == 334) {
                reply = wire.ask(base64(login.user()));
            }
            if (reply.code() == 334) {
                reply = wire.ask(base64(login.password().value()));
            }
            expect(reply, "log-in");
        } else {
            throw new SmtpException("the server offers neither AUTH PLAIN nor AUTH LOGIN");
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void expect(SmtpReply reply, String step) throws SmtpException {
        if (!reply.positive()) {
            throw new SmtpException("the server refuses " + step + ": " + reply);
        }
    }
}
