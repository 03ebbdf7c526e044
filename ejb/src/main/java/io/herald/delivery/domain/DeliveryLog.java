package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What delivery says in the server's log. Never an address, never a provider's words: they may hold one. */
public final class DeliveryLog {

    private static final Logger LOG = Logger.getLogger("io.herald.delivery");

    private DeliveryLog() {}

    public static void reclaimedFormerLives(int chunks) {
        LOG.log(Level.WARNING, "DLV-001 {0} chunks and notices were being sent when this node stopped; what is not"
                + " written down will be sent again under its old keys", chunks);
    }

    public static void reclaimedExpired(int notices) {
        LOG.log(Level.WARNING, "DLV-002 {0} notices were claimed and never heard of again; they are free now", notices);
    }

    public static void calledAgain(int channels) {
        LOG.log(Level.FINE, "DLV-003 {0} channels had due messages that nobody was sending", channels);
    }

    public static void providerDown(ChannelKey channel) {
        LOG.log(Level.WARNING, "DLV-004 the provider of channel {0} does not answer; messages wait", channel);
    }

    public static void endsNotWritten(int ends, Throwable cause) {
        LOG.log(Level.WARNING, cause, () -> "DLV-005 the outcome of " + ends
                + " messages could not be written; trying again");
    }

    public static void channelThrew(ChannelKey channel, long row, Throwable cause) {
        LOG.log(Level.SEVERE, cause, () -> "DLV-006 channel " + channel + " failed at row " + row
                + " instead of answering; this is a defect");
    }

    public static void brokerUnreachable(Throwable cause) {
        LOG.log(Level.WARNING, cause, () -> "DLV-007 the broker took no work; the timer will hand it out again");
    }

    public static void sweepFailed(Throwable cause) {
        LOG.log(Level.WARNING, cause, () -> "DLV-008 looking for waiting messages failed; trying again soon");
    }

    public static void rowsMade(int chunks) {
        LOG.log(Level.FINE, "DLV-011 the rows of {0} chunks were made by the timer", chunks);
    }

    public static void recipientsUnknown(ChannelKey channel, Throwable cause) {
        LOG.log(Level.SEVERE, cause, () -> "DLV-010 channel " + channel + " could not say where it speaks; its message"
                + " was queued without a room");
    }

    public static void unknownWork(String text) {
        LOG.log(Level.WARNING, "DLV-009 a message of the broker was not understood: {0}", text);
    }
}
