package io.herald.channel.chat.xmpp;

import io.herald.channel.DeliveryOutcome;
import io.herald.channel.DeliveryOutcome.Accepted;
import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.DeliveryOutcome.Refused;
import io.herald.channel.http.NotDeliveredException;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One room while we are in it (XEP-0045). */
final class XmppRoom {

    private static final String CREATED = "201";
    private static final String OURSELVES = "110";

    private final XmppStream stream;
    private final String address;
    private final String nickname;
    private final Set<String> said = new HashSet<>();

    XmppRoom(XmppStream stream, String address, String nickname) {
        this.stream = stream;
        this.address = address;
        this.nickname = nickname;
    }

    /** @param since from when on to hear what was said; empty: not at all */
    void enter(Optional<Instant> since) throws IOException, NotDeliveredException {
        String history = since.map(moment -> "since='" + moment.truncatedTo(ChronoUnit.SECONDS) + "'")
                .orElse("maxstanzas='0'");
        stream.write("<presence to='" + Stanza.escaped(address + "/" + nickname) + "'>"
                + "<x xmlns='http://jabber.org/protocol/muc'><history " + history + "/></x></presence>");
        boolean inside = false;
        while (true) {
            Stanza heard = stream.next();
            if (heard.name().equals("presence") && heard.isError()) {
                throw new NotDeliveredException(outcome(heard));
            }
            if (heard.name().equals("presence") && hasStatus(heard, OURSELVES)) {
                inside = true;
                if (hasStatus(heard, CREATED)) {
                    unlock();
                }
            }
            if (heard.name().equals("message")) {
                said.add(heard.attribute("id"));
                // The subject ends what is said on entering.
                if (inside && heard.child("subject").isPresent() && heard.child("body").isEmpty()) {
                    return;
                }
            }
        }
    }

    /** Whether a message of that id was among what we heard on entering. */
    boolean heard(String id) {
        return said.contains(id);
    }

    void say(String id, String thread, String text) throws IOException {
        stream.write("<message type='groupchat' to='" + Stanza.escaped(address) + "' id='" + Stanza.escaped(id)
                + "'><body>" + Stanza.escaped(text) + "</body><thread>" + Stanza.escaped(thread) + "</thread>"
                + "<origin-id xmlns='urn:xmpp:sid:0' id='" + Stanza.escaped(id) + "'/></message>");
    }

    /** Waits until the room shows our message to everybody, which includes us. */
    DeliveryOutcome echo(String id) throws IOException {
        while (true) {
            Stanza heard = stream.next();
            if (heard.name().equals("message") && heard.attribute("id").equals(id)) {
                return heard.isError() ? outcome(heard) : new Accepted(id);
            }
        }
    }

    /** A room that our entering made stays closed until its owner takes the standard configuration. */
    private void unlock() throws IOException {
        stream.write("<iq type='set' id='unlock' to='" + Stanza.escaped(address)
                + "'><query xmlns='http://jabber.org/protocol/muc#owner'>"
                + "<x xmlns='jabber:x:data' type='submit'/></query></iq>");
    }

    private static boolean hasStatus(Stanza presence, String code) {
        return presence.children().stream().filter(child -> child.name().equals("x"))
                .flatMap(child -> child.children().stream())
                .anyMatch(status -> status.name().equals("status") && status.attribute("code").equals(code));
    }

    /** An error says by its type whether it lasts (RFC 6120, 8.3.2). */
    private static DeliveryOutcome outcome(Stanza failed) {
        String reason = "the room says " + XmppLogin.condition(failed);
        String type = failed.child("error").map(error -> error.attribute("type")).orElse("cancel");
        boolean maySucceedLater = type.equals("wait") || type.equals("auth") || reason.endsWith("conflict");
        return maySucceedLater ? Deferred.recipient(reason) : new Refused(reason);
    }
}
