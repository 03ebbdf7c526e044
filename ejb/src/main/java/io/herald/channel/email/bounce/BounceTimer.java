package io.herald.channel.email.bounce;

import io.herald.channel.ProviderNews;
import io.herald.channel.email.ReturnPaths;
import jakarta.annotation.PostConstruct;
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

    private final Config config;
    private final ReturnPaths returnPaths;
    private final ProviderNews news;
    private Optional<BounceMailbox> mailbox = Optional.empty();

    @SuppressWarnings("NullAway")
    protected BounceTimer() {
        this(null, null, null);
    }

    @Inject
    public BounceTimer(Config config, ReturnPaths returnPaths, ProviderNews news) {
        this.config = config;
        this.returnPaths = returnPaths;
        this.news = news;
    }

    /** Not in the constructor: the server's stand-in for this bean calls that with nothing. */
    @PostConstruct
    void open() {
        mailbox = BounceSettings.of(name -> config.getOptionalValue(name, String.class))
                .map(settings -> new BounceMailbox(settings, returnPaths, news));
    }

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "mails that came back")
    public void read() {
        mailbox.ifPresent(BounceTimer::read);
    }

    /** A failure, of the mailbox or of the database, must not end the timer. */
    private static void read(BounceMailbox mailbox) {
        try {
            int mails = mailbox.empty();
            if (mails > 0) {
                LOG.log(Level.FINE, "EML-001 {0} mails were read in the mailbox for bounces", mails);
            }
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "EML-002 the mailbox for bounces cannot be read; trying again");
        }
    }
}
