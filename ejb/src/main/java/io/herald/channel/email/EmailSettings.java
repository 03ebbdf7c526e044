package io.herald.channel.email;

import io.herald.channel.EmailAddress;
import io.herald.channel.email.dkim.DkimKey;
import io.herald.channel.email.smtp.SmtpServer;
import java.util.List;
import java.util.Optional;

/**
 * How mail leaves the house.
 *
 * @param server empty where no mail server is set: then mail is kept instead of sent
 * @param connections the most connections to the server at a time
 * @param senderName shown beside the address; may be empty
 * @param sender of all mails; its domain stands in message ids, so changing it breaks threads
 * @param replyTo where answers go, if not to the sender
 * @param leaveByMail a mailbox that takes requests to unsubscribe, if there is one
 * @param signatures the keys that every mail is signed with; none: it is not signed
 */
public record EmailSettings(Optional<SmtpServer> server, int connections, String senderName, EmailAddress sender,
        Optional<EmailAddress> replyTo, Optional<EmailAddress> leaveByMail,
        List<DkimKey> signatures) {

    public EmailSettings {
        signatures = List.copyOf(signatures);
    }
}
