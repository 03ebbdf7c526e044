package io.herald.channel.email.bounce;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.ProviderNews;
import io.herald.channel.email.MailSettings;
import io.herald.channel.email.ReturnPaths;
import io.herald.shared.OutsideTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/** Reads the mailbox for mails that came back, once a minute. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BounceTimer {

    private static final Logger LOG = Logger.getLogger("io.herald.channel.email");

    private final ChannelSettings settings;
    private final Config config;
    private final ReturnPaths returnPaths;
    private final ProviderNews news;
    private final OutsideTransaction outside;

    @SuppressWarnings("NullAway")
    protected BounceTimer() {
        this(null, null, null, null, null);
    }

    @Inject
    public BounceTimer(ChannelSettings settings, Config config, ReturnPaths returnPaths, ProviderNews news,
            OutsideTransaction outside) {
        this.settings = settings;
        this.config = config;
        this.returnPaths = returnPaths;
        this.news = news;
        this.outside = outside;
    }

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "mails that came back")
    public void look() {
        outside.run(this::read);
    }

    /** With the settings as they are now. A failure, of the mailbox or of the database, must not end the timer. */
    private void read() {
        try {
            Optional<BounceMailbox> mailbox = mailbox();
            int mails = mailbox.isPresent() ? mailbox.get().empty() : 0;
            if (mails > 0) {
                LOG.log(Level.FINE, "EML-001 {0} mails were read in the mailbox for bounces", mails);
            }
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "EML-002 the mailbox for bounces cannot be read; trying again");
        }
    }

    private Optional<BounceMailbox> mailbox() {
        return BounceSettings.of(MailSettings.texts(settings.of(ChannelKey.EMAIL),
                name -> config.getOptionalValue(name, String.class)))
                .map(found -> new BounceMailbox(found, returnPaths, news));
    }
}
