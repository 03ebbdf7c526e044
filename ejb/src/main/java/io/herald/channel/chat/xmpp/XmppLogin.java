package io.herald.channel.chat.xmpp;

import io.herald.shared.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;

/** Opens a stream, secures it, logs in (SASL PLAIN, RFC 4616) and gets an address (RFC 6120, 5 to 7). */
final class XmppLogin {

    private final XmppSettings settings;
    private final SSLContext trust;
    private final Duration patience;

    XmppLogin(XmppSettings settings, SSLContext trust, Duration patience) {
        this.settings = settings;
        this.trust = trust;
        this.patience = patience;
    }

    /** @throws IOException with a reason for people, also when the server does not let us in */
    XmppStream open() throws IOException {
        XmppStream stream = new XmppStream(settings, trust, patience);
        try {
            Stanza offers = stream.next();
            if (settings.tls() == XmppSettings.Tls.REQUIRED) {
                offers = secured(stream, offers);
            }
            authenticate(stream, offers);
            stream.restart();
            bind(stream);
            return stream;
        } catch (IOException | RuntimeException failed) {
            stream.close();
            throw failed;
        }
    }

    private Stanza secured(XmppStream stream, Stanza offers) throws IOException {
        require(offers.child("starttls").isPresent(), "the server offers no TLS");
        stream.write("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
        require(stream.next().name().equals("proceed"), "the server does not begin TLS");
        stream.secure(trust);
        return stream.restart();
    }

    private void authenticate(XmppStream stream, Stanza offers) throws IOException {
        require(offers.child("mechanisms").stream().flatMap(list -> list.children().stream())
                .anyMatch(mechanism -> mechanism.text().equals("PLAIN")), "the server takes no password (SASL PLAIN)");
        byte[] proof = ("\0" + settings.user() + "\0" + settings.password().orElse(Secret.of("")).value())
                .getBytes(StandardCharsets.UTF_8);
        stream.write("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>"
                + Base64.getEncoder().encodeToString(proof) + "</auth>");
        Stanza answer = stream.next();
        require(answer.name().equals("success"), "does not let us in: " + condition(answer));
    }

    private static void bind(XmppStream stream) throws IOException {
        stream.write("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
        Stanza answer = stream.next();
        require(!answer.isError(), "gives us no address: " + condition(answer));
    }

    /** The word for an error, which is the name of an element in it. */
    static String condition(Stanza stanza) {
        Stanza error = stanza.child("error").orElse(stanza);
        return error.children().stream().map(Stanza::name).filter(name -> !name.equals("text")).findFirst()
                .orElse(error.name());
    }

    private static void require(boolean met, String otherwise) throws IOException {
        if (!met) {
            throw new IOException(otherwise);
        }
    }
}
