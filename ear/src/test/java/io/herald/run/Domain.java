package io.herald.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The server's domain: configuration and the deployed application, nothing that must be kept.
 * It is made anew whenever the application, the scripts or the server changed, and left alone otherwise.
 */
final class Domain {

    private static final String LISTENER = "set configs.config.server-config.network-config.network-listeners.network-listener.";

    private final Path home;
    private final Artifacts artifacts;

    Domain(Path home, Artifacts artifacts) {
        this.home = home;
        this.artifacts = artifacts;
    }

    Path home() {
        return home;
    }

    Path log() {
        return home.resolve("logs/server.log");
    }

    /** Makes the domain anew where that is needed. */
    void prepare(Installation server) throws IOException {
        String fingerprint = fingerprint();
        if (Files.isReadable(stamp()) && Files.readString(stamp()).equals(fingerprint)) {
            Files.deleteIfExists(log());
            return;
        }
        Installation.deleteTree(home);
        Files.createDirectories(home.getParent());
        Installation.copyTree(server.stockDomain(), home);
        Files.deleteIfExists(home.resolve("docroot/index.html"));
        Files.copy(artifacts.driver(), home.resolve("lib/postgresql.jar"));
        AdminPassword password = AdminPassword.generate();
        password.writeTo(passwordFile());
        Files.writeString(home.resolve("config/admin-keyfile"), password.asKeyFileLine());
        Files.writeString(unfinished(), fingerprint);
    }

    boolean isNew() {
        return Files.exists(unfinished());
    }

    /** The domain holds the application now: the next start may use it as it is. */
    void provisioned() throws IOException {
        if (isNew()) {
            Files.move(unfinished(), stamp());
        }
    }

    AdminPassword password() throws IOException {
        return AdminPassword.readFrom(passwordFile());
    }

    /** Commands for the starting server, before it opens its ports. */
    Path commandsBefore(Settings settings) throws IOException {
        var commands = new ArrayList<>(commandsIn(artifacts.hardening()));
        // Not the property JMS_PROVIDER_PORT: the starting server has read it by now.
        commands.add("set configs.config.server-config.jms-service.jms-host.default_JMS_host.port="
                + settings.port("herald.jms.port"));
        commands.add(LISTENER + "http-listener-1.address=" + settings.text("herald.http.address"));
        commands.add(LISTENER + "http-listener-1.port=" + settings.port("herald.http.port"));
        commands.add(LISTENER + "admin-listener.port=" + settings.port("herald.admin.port"));
        commands.add("set configs.config.server-config.iiop-service.iiop-listener.orb-listener-1.port="
                + settings.port("herald.iiop.port"));
        return Files.write(home.resolve("config/before.asadmin"), commands);
    }

    /** Commands for the started server: on a new domain, its resources and the application. */
    Path commandsAfter() throws IOException {
        var commands = new ArrayList<String>();
        if (isNew()) {
            commands.addAll(commandsIn(artifacts.provisioning()));
            commands.add("deploy --name herald " + artifacts.application());
        }
        return Files.write(home.resolve("config/after.asadmin"), commands);
    }

    private static List<String> commandsIn(Path script) throws IOException {
        return Files.readAllLines(script).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private Path stamp() {
        return home.resolve("config/herald.fingerprint");
    }

    private Path unfinished() {
        return home.resolve("config/herald.fingerprint.new");
    }

    private Path passwordFile() {
        return home.resolve("config/herald-admin-password");
    }

    private String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(artifacts.application()));
            digest.update(Files.readAllBytes(artifacts.hardening()));
            digest.update(Files.readAllBytes(artifacts.provisioning()));
            digest.update(artifacts.driver().getFileName().toString().getBytes());
            digest.update(artifacts.server().getFileName().toString().getBytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
