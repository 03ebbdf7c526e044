package io.herald.channel.email;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate authority as a company has its own, made by the JDK's keytool, and a server's certificate from it. */
final class SelfMadeAuthority {

    private static final String PASSWORD = "changeit";

    private final KeyStore authority;
    private final KeyStore server;

    private SelfMadeAuthority(KeyStore authority, KeyStore server) {
        this.authority = authority;
        this.server = server;
    }

    /** @param host whom the server's certificate names */
    static SelfMadeAuthority vouchingFor(String host, Path directory) throws IOException, GeneralSecurityException {
        Path keys = directory.resolve("keys.p12");
        keytool(keys, "-genkeypair", "-alias", "authority", "-dname", "CN=Self-made", "-ext", "bc:c");
        keytool(keys, "-genkeypair", "-alias", "server", "-dname", "CN=" + host, "-ext", "san=dns:" + host, "-signer",
                "authority");
        KeyStore both = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            both.load(in, PASSWORD.toCharArray());
        }
        KeyStore authority = KeyStore.getInstance("PKCS12");
        authority.load(null, null);
        authority.setCertificateEntry("authority", both.getCertificate("authority"));
        both.deleteEntry("authority");
        return new SelfMadeAuthority(authority, both);
    }

    private static void keytool(Path keys, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keyalg", "EC", "-validity", "2", "-storetype", "PKCS12", "-keystore", keys.toString(),
                "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(said);
        }
    }

    /** For whoever trusts this authority and nobody else. */
    SSLContext trust() throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(authority);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    /** For the server. */
    SSLContext identity() throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(server, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
