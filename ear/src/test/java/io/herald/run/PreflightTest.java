package io.herald.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    private Path directory;

    @Test
    void aTakenPortIsNamedTogetherWithTheWayOut() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = settings(taken.getLocalPort(), directory);

            assertThatThrownBy(() -> Preflight.check(settings))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("-Dherald.http.port=");
        }
    }

    @Test
    void aDataDirectoryThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        var settings = settings(FreePorts.any(), file.resolve("below"));

        assertThatThrownBy(() -> Preflight.check(settings))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("-Dherald.data.dir=");
    }

    @Test
    void twoHeraldsDoNotShareADataDirectory() throws Exception {
        try (var first = DataDirectory.open(directory)) {
            assertThatThrownBy(() -> DataDirectory.open(directory))
                    .isInstanceOf(CannotStartException.class)
                    .hasMessageContaining(first.file("").toString());
        }
    }

    private static Settings settings(int port, Path data) {
        return Settings.of(Map.of("herald.http.address", "127.0.0.1", "herald.http.port", port,
                "herald.data.dir", data), Map.of());
    }
}
