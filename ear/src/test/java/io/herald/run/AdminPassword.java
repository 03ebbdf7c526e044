package io.herald.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The server administrator's password: generated, kept in a file that only its owner may read. */
final class AdminPassword {

    private final String password;

    private AdminPassword(String password) {
        this.password = password;
    }

    static AdminPassword generate() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return new AdminPassword(HexFormat.of().formatHex(random));
    }

    static AdminPassword readFrom(Path file) throws IOException {
        return new AdminPassword(Files.readString(file).strip());
    }

    void writeTo(Path file) throws IOException {
        Files.writeString(file, password + "\n");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** A line of the server's own password file: salted SHA-256. */
    String asKeyFileLine() {
        var salt = new byte[8];
        new SecureRandom().nextBytes(salt);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(password.getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(salt);
            var both = new byte[hash.length + salt.length];
            System.arraycopy(hash, 0, both, 0, hash.length);
            System.arraycopy(salt, 0, both, hash.length, salt.length);
            return "admin;{SSHA256}" + Base64.getEncoder().encodeToString(both) + ";asadmin\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a starting server expects on its standard input. */
    String asStartTokens() {
        return "AS_ADMIN_USER=admin\nAS_ADMIN_PASSWORD=" + password + "\nAS_ADMIN_MASTERPASSWORD=changeit\n";
    }
}
