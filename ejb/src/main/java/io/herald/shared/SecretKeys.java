package io.herald.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key under which this installation keeps secrets: the setting {@code herald.secret.key} (32 bytes in Base64,
 * the same on all nodes), else the file {@code secret.key} in {@code herald.data.dir}, which is made when it is first
 * needed and which nobody but the server's user may read.
 */
@ApplicationScoped
public class SecretKeys {

    private static final int KEY_BYTES = 32;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Optional<String> setting;
    private final Optional<Path> file;

    protected SecretKeys() {
        this(Optional.empty(), Optional.empty());
    }

    @Inject
    public SecretKeys(@ConfigProperty(name = "herald.secret.key") Optional<String> setting,
            @ConfigProperty(name = "herald.data.dir") Optional<String> dataDirectory) {
        this.setting = setting;
        this.file = dataDirectory.map(directory -> Path.of(directory, "secret.key"));
    }

    /** @throws ValidationException where there is neither a key nor a place to keep one */
    SecretKey read() {
        String encoded = setting.or(() -> file.map(SecretKeys::readOrMake)).orElseThrow(
                () -> new ValidationException("herald.secret.key", "must be set before secrets can be kept"));
        return parsed(encoded);
    }

    private static SecretKey parsed(String encoded) {
        byte[] key = Base64.getDecoder().decode(encoded.strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("the setting herald.secret.key must be 32 bytes in Base64");
        }
        return new SecretKeySpec(key, "AES");
    }

    private static String readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and linked into place, so that whoever comes second finds a whole key. */
    private static void make(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new", OWNER_ONLY);
        try {
            Files.writeString(fresh, Base64.getEncoder().encodeToString(key));
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException anotherNodeWasFaster) {
            // its key counts
        } finally {
            Files.delete(fresh);
        }
    }
}
