package io.herald.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.channel.email.smtp.SmtpServer;
import io.herald.channel.email.smtp.SmtpServer.Tls;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmailSettingsReaderTest {

    @Test
    void withoutAHostThereIsNoServer() {
        assertThat(read(Map.of()).server()).isEmpty();
        assertThat(read(Map.of("herald.mail.host", " ")).server()).isEmpty();
    }

    @Test
    void aHostAloneIsEnough() {
        EmailSettings settings = read(Map.of("herald.mail.host", "mx.example.org"));

        SmtpServer server = settings.server().orElseThrow();
        assertThat(server.port()).isEqualTo(25);
        assertThat(server.tls()).isEqualTo(Tls.OPPORTUNISTIC);
        assertThat(server.login()).isEmpty();
        assertThat(server.helo()).isNotBlank();
        assertThat(settings.connections()).isEqualTo(8);
    }

    @Test
    void everythingCanBeSet() {
        EmailSettings settings = read(Map.of("herald.mail.host", "mx.example.org", "herald.mail.port", "2525",
                "herald.mail.tls", "required", "herald.mail.username", "ann", "herald.mail.password", "secret",
                "herald.mail.from", "\"Our Status\" <status@example.org>", "herald.mail.helo", "herald.example.org",
                "herald.mail.connections", "3", "herald.mail.timeout", "PT5S"));

        SmtpServer server = settings.server().orElseThrow();
        assertThat(server.port()).isEqualTo(2525);
        assertThat(server.tls()).isEqualTo(Tls.REQUIRED);
        assertThat(server.login().orElseThrow().password().value()).isEqualTo("secret");
        assertThat(server.patience()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.senderName()).isEqualTo("Our Status");
        assertThat(settings.sender().value()).isEqualTo("status@example.org");
        assertThat(settings.connections()).isEqualTo(3);
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void aWrongValueIsAnErrorThatNamesItsSetting() {
        for (String name : new String[]{"port", "tls", "from", "timeout", "connections"}) {
            assertThatThrownBy(() -> read(Map.of("herald.mail.host", "mx", "herald.mail." + name, "no such")))
                    .hasMessageContaining("herald.mail." + name);
        }
    }

    private static EmailSettings read(Map<String, String> settings) {
        return new EmailSettingsReader(name -> Optional.ofNullable(settings.get(name))).read();
    }
}
