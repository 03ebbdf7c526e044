package io.herald.delivery;

import io.herald.channel.Channel;
import io.herald.channel.ChannelKey;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A channel, of mails where none is named, that remembers what it was given and answers as a test says. */
final class RecordingChannel implements Channel {

    private final List<OutboundMessage> sent = new CopyOnWriteArrayList<>();
    private Function<OutboundMessage, DeliveryOutcome> answer = message -> new DeliveryOutcome.Accepted("250 queued");
    private final ChannelKey key;
    private boolean configured = true;

    RecordingChannel() {
        this(ChannelKey.EMAIL);
    }

    RecordingChannel(ChannelKey key) {
        this.key = key;
    }

    void answers(Function<OutboundMessage, DeliveryOutcome> next) {
        answer = next;
    }

    void hasNoSettings() {
        configured = false;
    }

    List<String> keys() {
        return sent.stream().map(OutboundMessage::idempotencyKey).toList();
    }

    List<OutboundMessage> sent() {
        return List.copyOf(sent);
    }

    @Override
    public ChannelKey key() {
        return key;
    }

    @Override
    public boolean configured() {
        return configured;
    }

    @Override
    public int lanes() {
        return 8;
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        sent.add(message);
        return answer.apply(message);
    }

    @Override
    public Preview preview(OutboundMessage message) {
        return new Preview(message.content().subject(), message.content().body(), "", "");
    }
}
