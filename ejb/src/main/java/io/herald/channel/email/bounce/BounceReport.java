package io.herald.channel.email.bounce;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report says of its first recipient. Whether it is for good is not the status' first digit alone: a mail that
 * was given up after days of greylisting has failed with 4.x.x, and a full mailbox answers 5.2.2.
 *
 * @param action in lower case: {@code failed}, {@code delayed}, {@code delivered}, {@code relayed}, {@code expanded}
 * @param status an enhanced status code (RFC 3463)
 */
record BounceReport(String action, String status) {

    private static final Pattern STATUS = Pattern.compile("([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final String FULL = "5.2.2";

    boolean failed() {
        return action.equals("failed");
    }

    boolean permanent() {
        return failed() && status.startsWith("5.") && !status.equals(FULL);
    }

    /** @return nothing when the mail is no report */
    static Optional<BounceReport> in(Part mail) throws MessagingException, IOException {
        if (mail.isMimeType("message/delivery-status")) {
            try (InputStream fields = mail.getInputStream()) {
                return read(fields);
            }
        }
        if (mail.isMimeType("multipart/*") && mail.getContent() instanceof Multipart parts) {
            return inOneOf(parts);
        }
        return Optional.empty();
    }

    private static Optional<BounceReport> inOneOf(Multipart parts) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            Optional<BounceReport> found = in(part);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** First the fields of the whole message, then, after an empty line, those of each recipient. */
    private static Optional<BounceReport> read(InputStream fields) throws MessagingException, IOException {
        PushbackInputStream in = new PushbackInputStream(fields);
        int next = in.read();
        while (next >= 0) {
            in.unread(next);
            InternetHeaders group = new InternetHeaders(in);
            String action = group.getHeader("Action", null);
            if (action != null) {
                Matcher code = STATUS.matcher(Optional.ofNullable(group.getHeader("Status", null)).orElse(""));
                return Optional.of(new BounceReport(action.strip().toLowerCase(Locale.ROOT),
                        code.find() ? code.group(1) : "5.0.0"));
            }
            next = in.read();
        }
        return Optional.empty();
    }
}
