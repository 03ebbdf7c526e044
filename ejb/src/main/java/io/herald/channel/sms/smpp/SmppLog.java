package io.herald.channel.sms.smpp;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the SMPP gateway says in the server's log. Never a number, never a text. */
final class SmppLog {

    private static final Logger LOG = Logger.getLogger("io.herald.channel.sms");

    private SmppLog() {}

    static void notKept(Throwable cause) {
        LOG.log(Level.WARNING, cause,
                () -> "SMS-001 a receipt or an answer could not be kept; the centre sends it again");
    }

    static void notBound(String why) {
        LOG.log(Level.WARNING, "SMS-002 there is no connection to the message centre: {0}", why);
    }
}
