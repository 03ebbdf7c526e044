package io.herald.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ann@example.org", "a.b+c@sub.example.org", "o'brien@example.co", "x@xn--bcher-kva.example"})
    void anOrdinaryAddressIsTaken(String text) {
        assertThat(EmailAddress.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ann", "@example.org", "ann@", "ann@localhost", "a b@example.org", ".a@example.org",
        "a..b@example.org", "ann@example.org\r\nBcc: bob@example.org", "ann@exa\nmple.org", "ann@example.org>",
        "ann@-example.org", "ann@example.123", "ann@[127.0.0.1]", "\"ann\"@example.org", "änn@example.org",
        "ann@example..org", "ann@example.org,bob@example.org", "ann\0@example.org"})
    void whatIsNoAddressIsRefused(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
    }

    @Test
    void tooLongIsRefused() {
        assertThat(EmailAddress.isValid("a".repeat(65) + "@example.org")).isFalse();
        assertThat(EmailAddress.isValid("a@" + "b".repeat(60).concat(".").repeat(5) + "org")).isFalse();
    }

    @Test
    void anInternationalDomainIsKeptInItsAsciiForm() {
        assertThat(EmailAddress.of(" Ann@BÜCHER.example ").value()).isEqualTo("Ann@xn--bcher-kva.example");
    }
}
