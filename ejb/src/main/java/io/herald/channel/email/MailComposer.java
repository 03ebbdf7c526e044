package io.herald.channel.email;

import io.herald.channel.Content;
import io.herald.channel.OutboundMessage;
import io.herald.channel.PublicLinks;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes mails: multipart/alternative (RFC 2046) with headers for lists (RFC 2369, 2919, 8058), automatic mail (RFC
 * 3834) and threads (RFC 5322, 3.6.4).
 */
final class MailComposer {

    private static final String BOUNDARY = "=_herald_alternative";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z",
            Locale.ENGLISH);

    private final EmailSettings settings;
    private final PublicLinks links;
    private final Clock clock;

    MailComposer(EmailSettings settings, PublicLinks links, Clock clock) {
        this.settings = settings;
        this.links = links;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the subject is not one line */
    MailTemplate template(Content content) {
        MailWords words = new MailWords(content, links, settings.senderName());
        return MailTemplate.of(headers(content) + "\r\n" + part("text/plain", content, words.text())
                + part("text/html", content, words.html()) + "--" + BOUNDARY + "--\r\n");
    }

    private Headers headers(Content content) {
        Headers headers = new Headers()
                .add("Date", Slot.DATE.mark())
                .add("From", Headers.mailbox(settings.senderName(), settings.sender().value()))
                .add("To", Slot.RECIPIENT.mark());
        settings.replyTo().ifPresent(address -> headers.add("Reply-To", address.value()));
        headers.addText("Subject", Slot.free(content.subject()))
                .add("Message-ID", Slot.MESSAGE_ID.mark())
                .addLines(Slot.THREAD)
                .add("Auto-Submitted", "auto-generated");
        content.story().ifPresent(story -> addListHeaders(headers));
        return headers.add("MIME-Version", "1.0")
                .add("Content-Type", "multipart/alternative;\r\n boundary=\"" + BOUNDARY + "\"");
    }

    private void addListHeaders(Headers headers) {
        String byMail = settings.leaveByMail()
                .map(address -> ",\r\n <mailto:" + address + "?subject=" + Slot.UNSUBSCRIBE_TOKEN.mark() + ">")
                .orElse("");
        headers.add("List-Id", Headers.mailbox(settings.senderName(), "incidents." + host()))
                .add("List-Help", "<" + links.home() + ">")
                .add("List-Unsubscribe",
                        "<" + links.unsubscription(Slot.UNSUBSCRIBE_TOKEN.mark()) + ">" + byMail)
                .add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private String host() {
        String host = URI.create(links.home()).getHost();
        return host == null ? settings.sender().domain() : host;
    }

    private static String part(String type, Content content, String text) {
        return "--" + BOUNDARY + "\r\n" + new Headers().add("Content-Type", type + "; charset=UTF-8")
                .add("Content-Language", content.language().tag())
                .add("Content-Transfer-Encoding", "quoted-printable")
                + "\r\n" + QuotedPrintable.encode(text);
    }

    /** The values of the slots for one recipient. */
    Map<Slot, byte[]> values(OutboundMessage message) {
        Map<Slot, byte[]> values = new EnumMap<>(Slot.class);
        values.put(Slot.RECIPIENT, ascii(message.recipient()));
        values.put(Slot.DATE, ascii(DATE.format(clock.instant().atOffset(ZoneOffset.UTC))));
        values.put(Slot.MESSAGE_ID, ascii(messageId(message.idempotencyKey())));
        values.put(Slot.THREAD, ascii(message.threadKey().map(this::messageId)
                .map(root -> "In-Reply-To: " + root + "\r\nReferences: " + root + "\r\n").orElse("")));
        values.put(Slot.UNSUBSCRIBE_TOKEN, ascii(message.unsubscribeToken().orElse("")));
        return values;
    }

    /** The same for every attempt, so that a mail that arrives twice can be recognised as one. */
    private String messageId(String key) {
        return "<" + key + "@" + settings.sender().domain() + ">";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
