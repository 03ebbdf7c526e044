package io.herald.channel.email;

import io.herald.channel.EmailAddress;
import io.herald.shared.Sha256;
import java.util.Optional;

/** Return paths for tests of other packages. */
public final class ReturnPathsFixture {

    public static final ReturnPaths PATHS = new ReturnPaths(() -> Optional.of(EmailAddress.of("bounces@example.org")),
            Sha256::hex);

    private ReturnPathsFixture() {}

    public static String of(String key) {
        return PATHS.of(key, EmailAddress.of("status@example.org"));
    }
}
