package io.herald.channel.email.smtp;

import java.io.IOException;
import java.io.Serial;

/** The server said something that ends the conversation, or that no mail server says. */
final class SmtpException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    SmtpException(String message) {
        super(message);
    }
}
