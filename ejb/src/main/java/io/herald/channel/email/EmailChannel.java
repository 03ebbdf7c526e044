package io.herald.channel.email;

import io.herald.channel.ByVersion;
import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.ChannelValues;
import io.herald.channel.Configurable;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.EmailAddress;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.channel.Probe;
import io.herald.channel.PublicLinks;
import io.herald.channel.SettingSpec;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.eclipse.microprofile.config.Config;

/**
 * Mail over SMTP. Words are rendered once per language and publication; a message to one recipient is a copy of
 * bytes. Changed settings make a new {@link Mailer}; what the former one is sending goes on to its end.
 */
@ApplicationScoped
public class EmailChannel implements Configurable {

    private final ChannelSettings settings;
    private final ByVersion<Made> made;
    private volatile Optional<Mailer> last = Optional.empty();

    /** @param wrong why the settings cannot be used */
    private record Made(Mailer mailer, Optional<String> wrong) {}

    /** Makes mailers of settings. */
    interface Makes {
        Mailer of(EmailSettings settings);
    }

    @SuppressWarnings("NullAway")
    protected EmailChannel() {
        this.settings = null;
        this.made = null;
    }

    /** @throws IllegalStateException when the configuration has a value it cannot have */
    @Inject
    public EmailChannel(ChannelSettings settings, Config config, PublicLinks links, ReturnPaths returnPaths,
            Clock clock) {
        this(settings, name -> config.getOptionalValue(name, String.class),
                found -> new Mailer(found, links, clock, platformTrust(), returnPaths));
        new EmailSettingsReader(name -> config.getOptionalValue(name, String.class)).read();
    }

    EmailChannel(ChannelSettings settings, Function<String, Optional<String>> configuration, Makes mailers) {
        this.settings = settings;
        this.made = new ByVersion<>(values -> renew(make(values, configuration, mailers)));
    }

    private static Made make(ChannelValues values, Function<String, Optional<String>> configuration, Makes mailers) {
        try {
            return new Made(mailers.of(new EmailSettingsReader(MailSettings.texts(values, configuration)).read()),
                    Optional.empty());
        } catch (IllegalStateException wrong) {
            EmailSettings none = new EmailSettingsReader(name -> Optional.empty()).read();
            return new Made(mailers.of(none), Optional.of(String.valueOf(wrong.getMessage())));
        }
    }

    private Made renew(Made next) {
        last.ifPresent(Mailer::close);
        last = Optional.of(next.mailer());
        return next;
    }

    private static SSLContext platformTrust() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has TLS", e);
        }
    }

    private Made current() {
        return made.of(settings.of(key()));
    }

    @Override
    public ChannelKey key() {
        return ChannelKey.EMAIL;
    }

    @Override
    public boolean configured() {
        Made now = current();
        return now.wrong().isPresent() || now.mailer().hasServer();
    }

    @Override
    public int lanes() {
        return current().mailer().connections();
    }

    @Override
    public List<SettingSpec> settings() {
        return MailSettings.SPECS;
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        if (!EmailAddress.isValid(message.recipient())) {
            return new DeliveryOutcome.Refused("the recipient is not an e-mail address");
        }
        Made now = current();
        return now.wrong().<DeliveryOutcome>map(DeliveryOutcome.Deferred::provider)
                .orElseGet(() -> now.mailer().send(message));
    }

    @Override
    public Preview preview(OutboundMessage message) {
        return current().mailer().preview(message);
    }

    /** A greeting, TLS and the log-in, over a connection that no mail goes by. */
    @Override
    public Probe probe() {
        Made now = current();
        return now.wrong().map(why -> new Probe(false, why)).orElseGet(() -> now.mailer().probe());
    }

    /** Closes connections that nobody used for a while. */
    void closeIdle() {
        last.ifPresent(Mailer::closeIdle);
    }

    @PreDestroy
    void close() {
        last.ifPresent(Mailer::close);
    }
}
