package io.herald.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void aPropertyWinsOverTheEnvironment() {
        var settings = Settings.of(Map.of("herald.http.port", "9000"), Map.of("HERALD_HTTP_PORT", "8000"));

        assertThat(settings.port("herald.http.port")).isEqualTo(9000);
    }

    @Test
    void theServerIsToldInItsEnvironment() {
        var settings = Settings.of(Map.of("herald.mail.host", "mail.example.org", "user.home", "x"),
                Map.of("HERALD_DEMO", "true", "PATH", "y"));

        assertThat(settings.asEnvironment())
                .containsOnly(Map.entry("HERALD_MAIL_HOST", "mail.example.org"), Map.entry("HERALD_DEMO", "true"));
    }

    @Test
    void aDefaultNeverReplacesAChoice() {
        var settings = Settings.of(Map.of("herald.http.port", "9000"), Map.of());

        assertThat(settings.withDefault("herald.http.port", 8080).port("herald.http.port")).isEqualTo(9000);
    }

    @Test
    void aPortThatIsNoNumberIsNamedInOneLine() {
        var settings = Settings.of(Map.of("herald.http.port", "http"), Map.of());

        assertThatThrownBy(() -> settings.port("herald.http.port"))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("herald.http.port")
                .hasMessageContaining("'http'");
    }

    @Test
    void settingsOfTheMavenCommandAreUnderstood() {
        var settings = MavenCommandLine.settings(Stream.of("-Xmx1g",
                "org.codehaus.plexus.classworlds.launcher.Launcher",
                "-Prun", "-Dherald.http.port=9000", "-Dherald.demo", "-Dother=1", "-Dherald.mail.from=A B <a@b>"));

        assertThat(settings).containsOnly(Map.entry("herald.http.port", "9000"), Map.entry("herald.demo", "true"),
                Map.entry("herald.mail.from", "A B <a@b>"));
    }
}
