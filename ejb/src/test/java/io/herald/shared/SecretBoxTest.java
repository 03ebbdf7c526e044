package io.herald.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    private static final Secret TOKEN = Secret.of("xoxb-très secret");

    @TempDir
    Path data;

    @Test
    void whatWasSealedOpensForItsPurpose() {
        String sealed = box().seal("slack/token", TOKEN);

        assertThat(sealed).doesNotContain("xoxb");
        assertThat(box().open("slack/token", sealed)).isEqualTo(TOKEN);
    }

    @Test
    void theSameSecretIsSealedAnotherWayEachTime() {
        SecretBox box = box();

        assertThat(box.seal("slack/token", TOKEN)).isNotEqualTo(box.seal("slack/token", TOKEN));
    }

    @Test
    void aSecretOpensForNoOtherPurposeNorUnderAnotherKey() {
        String sealed = box().seal("slack/token", TOKEN);

        assertThatThrownBy(() -> box().open("matrix/token", sealed)).isInstanceOf(SealBrokenException.class);
        SecretBox stranger = new SecretBox(new SecretKeys(
                Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="), Optional.empty()));
        assertThatThrownBy(() -> stranger.open("slack/token", sealed)).isInstanceOf(SealBrokenException.class)
                .hasMessageNotContaining("xoxb");
    }

    @Test
    void theKeyFileIsTheOwnersAlone() throws Exception {
        box().seal("slack/token", TOKEN);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(data).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void withoutAKeyNothingIsSealed() {
        SecretBox keyless = new SecretBox(new SecretKeys(Optional.empty(), Optional.empty()));

        assertThatThrownBy(() -> keyless.seal("slack/token", TOKEN)).isInstanceOf(ValidationException.class);
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        SecretBox weak = new SecretBox(new SecretKeys(Optional.of("c2hvcnQ="), Optional.empty()));

        assertThatThrownBy(() -> weak.seal("slack/token", TOKEN)).hasMessageContaining("32 bytes");
    }

    private SecretBox box() {
        return new SecretBox(new SecretKeys(Optional.empty(), Optional.of(data.toString())));
    }
}
