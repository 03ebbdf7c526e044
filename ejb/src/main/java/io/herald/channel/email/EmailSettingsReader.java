package io.herald.channel.email;

import io.herald.channel.EmailAddress;
import io.herald.channel.email.dkim.DkimKey;
import io.herald.channel.email.smtp.SmtpServer;
import io.herald.channel.email.smtp.SmtpServer.Login;
import io.herald.channel.email.smtp.SmtpServer.Tls;
import io.herald.shared.DomainException;
import io.herald.shared.Secret;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@link EmailSettings}: {@code herald.mail.host} (none: mail is kept, not sent), {@code .port}, {@code .tls}
 * ({@code off}, {@code opportunistic}, {@code required}, {@code implicit}), {@code .username}, {@code .password},
 * {@code .from} ({@code Name <address>}), {@code .reply.to}, {@code .unsubscribe.to}, {@code .helo},
 * {@code .connections}, {@code .timeout} (ISO 8601 duration), {@code .dkim.domain}, {@code .dkim.selector},
 * {@code .dkim.key} (PKCS #8) and, for a second signature, {@code .dkim.selector2}, {@code .dkim.key2}.
 * A wrong value is an error that names its setting.
 */
final class EmailSettingsReader {

    private static final String PREFIX = "herald.mail.";
    private static final Pattern NAMED = Pattern.compile("\\s*\"?([^<\"]*?)\"?\\s*<([^>]+)>\\s*");
    private static final String NOBODY = "Herald <herald@localhost.localdomain>";

    private final Function<String, Optional<String>> settings;

    /** @param settings finds the text of a setting by its full name */
    EmailSettingsReader(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    EmailSettings read() {
        Matcher from = NAMED.matcher(text("from").orElse(NOBODY));
        boolean named = from.matches();
        String sender = named ? from.group(2) : text("from").orElse(NOBODY);
        return new EmailSettings(text("host").map(this::server), value("connections", Integer::valueOf).orElse(8),
                named ? from.group(1) : "", parsed("from", sender, EmailAddress::of),
                value("reply.to", EmailAddress::of), value("unsubscribe.to", EmailAddress::of),
                signatures(EmailAddress.of(sender).domain()));
    }

    private SmtpServer server(String host) {
        Tls tls = value("tls", word -> Tls.valueOf(word.toUpperCase(Locale.ROOT))).orElse(Tls.OPPORTUNISTIC);
        Optional<Login> login = text("username")
                .map(user -> new Login(user, Secret.of(text("password").orElse(""))));
        int port = value("port", Integer::valueOf).orElse(tls == Tls.IMPLICIT ? 465 : login.isPresent() ? 587 : 25);
        return new SmtpServer(host, port, tls, login, text("helo").orElseGet(EmailSettingsReader::ownName),
                value("timeout", Duration::parse).orElse(Duration.ofSeconds(20)));
    }

    private List<DkimKey> signatures(String senderDomain) {
        String domain = text("dkim.domain").orElse(senderDomain);
        return Stream.of("", "2").flatMap(number -> value("dkim.key" + number,
                key -> DkimKey.of(domain, text("dkim.selector" + number).orElse("herald" + number), Secret.of(key)))
                .stream()).toList();
    }

    private Optional<String> text(String name) {
        return settings.apply(PREFIX + name).map(String::strip).filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> value(String name, Function<String, T> parse) {
        return text(name).map(text -> parsed(name, text, parse));
    }

    private static <T> T parsed(String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException | DomainException e) {
            throw new IllegalStateException("the setting " + PREFIX + name + " has a value it cannot have", e);
        }
    }

    private static String ownName() {
        try {
            return InetAddress.getLocalHost().getCanonicalHostName();
        } catch (UnknownHostException nameless) {
            return "[127.0.0.1]";
        }
    }
}
