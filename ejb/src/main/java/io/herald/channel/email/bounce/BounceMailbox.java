package io.herald.channel.email.bounce;

import io.herald.channel.ChannelKey;
import io.herald.channel.MessageBounced;
import io.herald.channel.ProviderNews;
import io.herald.channel.email.ReturnPaths;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Empties the mailbox: every mail in it is read once and removed, whatever it is. */
final class BounceMailbox {

    private static final int AT_A_TIME = 500;
    private static final String PATIENCE_MILLIS = "20000";
    /** Where a report says which address it was sent to. */
    private static final Set<String> ADDRESSED = Set.of("to", "delivered-to", "x-original-to", "envelope-to");
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s,<>;]+");

    private final BounceSettings settings;
    private final ReturnPaths returnPaths;
    private final ProviderNews news;

    BounceMailbox(BounceSettings settings, ReturnPaths returnPaths, ProviderNews news) {
        this.settings = settings;
        this.returnPaths = returnPaths;
        this.news = news;
    }

    /**
     * @return how many mails were read
     * @throws MessagingException when the mailbox cannot be read, or when a report could not be kept: then it stays
     */
    int empty() throws MessagingException {
        Properties properties = new Properties();
        for (String limit : Set.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail." + settings.protocol() + "." + limit, PATIENCE_MILLIS);
        }
        properties.setProperty("mail." + settings.protocol() + ".ssl.checkserveridentity", "true");
        try (Store store = Session.getInstance(properties).getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password().value());
            return empty(store.getFolder("INBOX"));
        }
    }

    private int empty(Folder inbox) throws MessagingException {
        inbox.open(Folder.READ_WRITE);
        int read = 0;
        try {
            for (int number = 1; number <= Math.min(AT_A_TIME, inbox.getMessageCount()); number++) {
                Message mail = inbox.getMessage(number);
                bounce(mail).ifPresent(news::tell);
                mail.setFlag(Flags.Flag.DELETED, true);
                read++;
            }
        } finally {
            inbox.close(true);
        }
        return read;
    }

    /** @return nothing for what is no report of a failure, or not about a mail of ours */
    Optional<MessageBounced> bounce(Message mail) throws MessagingException {
        Optional<String> key = addresses(mail).flatMap(address -> returnPaths.keyIn(address).stream()).findFirst();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        try {
            return BounceReport.in(mail).filter(BounceReport::failed).map(report -> new MessageBounced(
                    ChannelKey.EMAIL, key.get(), report.permanent(), report.status()));
        } catch (IOException | MessagingException unreadable) {
            return Optional.empty();
        }
    }

    private static Stream<String> addresses(Message mail) throws MessagingException {
        return Collections.list(mail.getAllHeaders()).stream()
                .filter(header -> ADDRESSED.contains(header.getName().toLowerCase(Locale.ROOT)))
                .map(Header::getValue).flatMap(BETWEEN_ADDRESSES::splitAsStream);
    }
}
