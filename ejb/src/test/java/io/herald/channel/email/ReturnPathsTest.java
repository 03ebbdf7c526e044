package io.herald.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.EmailAddress;
import io.herald.shared.Sha256;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReturnPathsTest {

    private static final EmailAddress SENDER = EmailAddress.of("status@example.org");

    private final ReturnPaths paths = new ReturnPaths(() -> Optional.of(EmailAddress.of("bounces@example.org")),
            Sha256::hex);

    @Test
    void theAddressLeadsBackToItsMail() {
        String path = paths.of("abc123def456.sub123sub456", SENDER);

        assertThat(path).matches("bounces\\+abc123def456\\.sub123sub456=[0-9a-f]{10}@example\\.org");
        assertThat(EmailAddress.isValid(path)).isTrue();
        assertThat(paths.keyIn(path)).contains("abc123def456.sub123sub456");
        assertThat(paths.keyIn(path.toUpperCase(Locale.ROOT))).contains("abc123def456.sub123sub456");
    }

    @Test
    void nobodyCanReportAMailThatWasNotSent() {
        String path = paths.of("abc.def", SENDER);

        assertThat(paths.keyIn(path.replace("abc", "abd"))).isEmpty();
        assertThat(paths.keyIn("bounces@example.org")).isEmpty();
        assertThat(paths.keyIn("")).isEmpty();
    }

    @Test
    void aKeyTooLongForAnAddressIsLeftOut() {
        assertThat(paths.of("confirm." + "a".repeat(64), SENDER)).isEqualTo("bounces@example.org");
        assertThat(ReturnPaths.none().of("abc.def", SENDER)).isEqualTo("status@example.org");
    }
}
