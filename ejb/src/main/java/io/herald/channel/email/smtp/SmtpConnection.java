package io.herald.channel.email.smtp;

import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.DeliveryOutcome.Unclear;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One open conversation with a mail server, used by one thread at a time. */
final class SmtpConnection implements Closeable {

    private static final int GO_AHEAD = 354;
    private static final int STEP_LENGTH = 4;

    private final SmtpWire wire;
    private final boolean pipelining;
    private final Duration patience;
    private boolean usable = true;
    private boolean halfOpen;
    private boolean contentSent;
    private long idleSince = System.nanoTime();

    SmtpConnection(SmtpWire wire, boolean pipelining, Duration patience) {
        this.wire = wire;
        this.pipelining = pipelining;
        this.patience = patience;
    }

    /** Hands over one message for one recipient. */
    DeliveryOutcome deliver(String from, String to, byte[] message) {
        contentSent = false;
        try {
            Optional<DeliveryOutcome> refusal = open(from, to);
            return refusal.isPresent() ? refusal.get() : send(message);
        } catch (IOException e) {
            usable = false;
            String why = e instanceof SocketTimeoutException ? "the server did not answer in time" : e.getMessage();
            return contentSent
                    ? new Unclear("after the message was sent: " + why)
                    : Deferred.provider("before the message was sent: " + why);
        } finally {
            idleSince = System.nanoTime();
        }
    }

    /** Whether another message may be sent over it. */
    boolean usable() {
        return usable;
    }

    /** Whether the connection broke at a moment at which the message cannot have been taken. */
    boolean brokeBeforeContent() {
        return !usable && !contentSent;
    }

    Duration idle() {
        return Duration.ofNanos(System.nanoTime() - idleSince);
    }

    /** Sender, recipient and DATA; nothing when the server wants the message now, else why not. */
    private Optional<DeliveryOutcome> open(String from, String to) throws IOException {
        wire.within(patience);
        List<String> commands = new ArrayList<>(4);
        if (halfOpen) {
            commands.add("RSET");
        }
        commands.addAll(List.of("MAIL FROM:<" + from + ">", "RCPT TO:<" + to + ">", "DATA"));
        List<SmtpReply> replies = pipelining ? askTogether(commands) : askInTurn(commands);
        halfOpen = true;
        for (int i = 0; i < replies.size(); i++) {
            if (!goesOn(replies.get(i))) {
                // a server that wants the message all the same would take the next command for its text
                usable &= !goesOn(replies.getLast()) && !replies.get(i).closing();
                return Optional.of(refusal(commands.get(i).substring(0, STEP_LENGTH), replies.get(i)));
            }
        }
        return Optional.empty();
    }

    private List<SmtpReply> askTogether(List<String> commands) throws IOException {
        commands.forEach(wire::command);
        wire.flush();
        List<SmtpReply> replies = new ArrayList<>(commands.size());
        while (replies.size() < commands.size()) {
            replies.add(wire.reply());
            if (replies.getLast().closing()) {
                return replies;
            }
        }
        return replies;
    }

    private List<SmtpReply> askInTurn(List<String> commands) throws IOException {
        List<SmtpReply> replies = new ArrayList<>(commands.size());
        for (String command : commands) {
            replies.add(wire.ask(command));
            if (!goesOn(replies.getLast())) {
                return replies;
            }
        }
        return replies;
    }

    private static boolean goesOn(SmtpReply reply) {
        return reply.positive() || reply.code() == GO_AHEAD;
    }

    /** Only a refusal of the recipient or of the words is final; a refusal of us is a matter of settings. */
    private static DeliveryOutcome refusal(String step, SmtpReply reply) {
        if (reply.closing() || step.equals("MAIL") || step.equals("RSET")) {
            return Deferred.provider("at " + step + ": " + reply);
        }
        return reply.transientFailure()
                ? Deferred.recipient("at " + step + ": " + reply)
                : new Refused("at " + step + ": " + reply);
    }

    private DeliveryOutcome send(byte[] message) throws IOException {
        wire.within(patience.multipliedBy(2));
        wire.content(message);
        contentSent = true;
        wire.flush();
        SmtpReply reply = wire.reply();
        if (reply.code() == GO_AHEAD) {
            throw new SmtpException("the server's answer makes no sense");
        }
        halfOpen = false;
        usable = !reply.closing();
        return reply.positive() ? new Accepted(reply.toString()) : refusal("the message", reply);
    }

    /** Asks for nothing (NOOP); what the server says to it. */
    SmtpReply noop() throws IOException {
        return wire.ask("NOOP");
    }

    @Override
    public void close() {
        try (wire) {
            if (usable) {
                wire.command("QUIT");
                wire.flush();
            }
        } catch (IOException e) {
            usable = false;
        }
    }
}
