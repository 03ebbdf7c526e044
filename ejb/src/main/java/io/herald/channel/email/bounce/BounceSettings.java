package io.herald.channel.email.bounce;

import io.herald.shared.Secret;
import java.util.Optional;
import java.util.function.Function;

/**
 * The mailbox that mails come back to: {@code herald.mail.bounce.host} (none: it is not read), {@code .protocol}
 * ({@code imaps}, {@code imap}, {@code pop3s}, {@code pop3}), {@code .port}, {@code .username}, {@code .password}.
 *
 * @param port -1 for the protocol's own
 */
record BounceSettings(String protocol, String host, int port, String user, Secret password) {

    private static final String PREFIX = "herald.mail.bounce.";

    static Optional<BounceSettings> of(Function<String, Optional<String>> settings) {
        return settings.apply(PREFIX + "host").map(host -> new BounceSettings(
                settings.apply(PREFIX + "protocol").orElse("imaps"), host,
                settings.apply(PREFIX + "port").map(Integer::valueOf).orElse(-1),
                settings.apply(PREFIX + "username").orElse(""),
                Secret.of(settings.apply(PREFIX + "password").orElse(""))));
    }
}
