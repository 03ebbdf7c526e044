package io.herald.channel.chat.xmpp;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A connection to a server, and the XML stream on it (RFC 6120, 4). For one thread. */
final class XmppStream implements Closeable {

    private static final XMLInputFactory FACTORY = safeFactory();

    private final String domain;
    private final long deadline;
    private Socket socket;
    private XMLStreamReader xml;

    /** @param patience for all that is done with the stream */
    XmppStream(XmppSettings settings, SSLContext trust, Duration patience) throws IOException {
        this.domain = settings.domain();
        this.deadline = System.nanoTime() + patience.toNanos();
        this.socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), (int) patience.toMillis());
            if (settings.tls() == XmppSettings.Tls.DIRECT) {
                secure(trust);
            }
            xml = opened();
        } catch (IOException | RuntimeException failed) {
            socket.close();
            throw failed;
        }
    }

    /** Goes on with TLS, which checks that the server may speak for the domain. */
    void secure(SSLContext trust) throws IOException {
        SSLSocket secured = (SSLSocket) trust.getSocketFactory().createSocket(socket, domain, socket.getPort(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.setSoTimeout((int) Math.max(1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
        secured.startHandshake();
        socket = secured;
    }

    /** Begins the stream anew, as the protocol wants after TLS and after the log-in. @return what the server offers */
    Stanza restart() throws IOException {
        xml = opened();
        return next();
    }

    void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** The next stanza; waits for it. */
    Stanza next() throws IOException {
        try {
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return healthy(Stanza.read(xml));
                }
            }
            throw new IOException("the server closed the stream");
        } catch (XMLStreamException e) {
            throw new IOException("the server does not speak XMPP", e);
        }
    }

    /** After an error of the stream itself nothing else comes (RFC 6120, 4.9). */
    private static Stanza healthy(Stanza stanza) throws IOException {
        if (stanza.name().equals("error")) {
            throw new IOException("the server says " + XmppLogin.condition(stanza));
        }
        return stanza;
    }

    private XMLStreamReader opened() throws IOException {
        write("<?xml version='1.0'?><stream:stream to='" + Stanza.escaped(domain) + "' version='1.0' xml:lang='en'"
                + " xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>");
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new DeadlineStream(socket, deadline), "UTF-8");
            int event = reader.next();
            while (event != XMLStreamConstants.START_ELEMENT) {
                event = reader.next();
            }
            if (!reader.getLocalName().equals("stream")) {
                throw new IOException("the server does not speak XMPP");
            }
            return reader;
        } catch (XMLStreamException e) {
            throw new IOException("the server does not speak XMPP", e);
        }
    }

    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
