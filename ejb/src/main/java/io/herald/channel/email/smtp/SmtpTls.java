package io.herald.channel.email.smtp;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Puts TLS around a connection. */
final class SmtpTls {

    private final SmtpServer server;
    private final SSLContext trust;

    SmtpTls(SmtpServer server, SSLContext trust) {
        this.server = server;
        this.trust = trust;
    }

    /** The certificate must be trusted and name the host. */
    SSLSocket wrapVerified(Socket socket) throws IOException {
        SSLSocket secure = wrap(socket, trust);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    /** Any certificate will do: better a secret that somebody in the middle can read than one that everybody can. */
    SSLSocket wrapAny(Socket socket) throws IOException {
        SSLSocket secure = wrap(socket, trustingAny());
        secure.startHandshake();
        return secure;
    }

    private SSLSocket wrap(Socket socket, SSLContext context) throws IOException {
        return (SSLSocket) context.getSocketFactory().createSocket(socket, server.host(), server.port(), true);
    }

    private static SSLContext trustingAny() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[]{new TrustAny()}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has TLS", e);
        }
    }

    /**
     * What mail servers do among themselves (RFC 7435, opportunistic security). Never used where a password is sent.
     */
    private static final class TrustAny implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            throw new UnsupportedOperationException("we are the client");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // anybody may be the server
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
