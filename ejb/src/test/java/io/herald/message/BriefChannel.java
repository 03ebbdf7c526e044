package io.herald.message;

import io.herald.channel.ChannelKey;
import io.herald.channel.DeliveryOutcome;
import io.herald.channel.Measure;
import io.herald.channel.Measured;
import io.herald.channel.OutboundMessage;
import io.herald.channel.Preview;
import io.herald.shared.Language;

/** A channel that takes 30 characters. */
final class BriefChannel implements Measured {

    static final ChannelKey KEY = ChannelKey.X;

    @Override
    public Measure measure(String title, String body, Language language) {
        return new Measure(title.length() + body.length(), 30, 1, "characters");
    }

    @Override
    public ChannelKey key() {
        return KEY;
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public int lanes() {
        return 1;
    }

    @Override
    public DeliveryOutcome send(OutboundMessage message) {
        throw new UnsupportedOperationException("words are only measured here");
    }

    @Override
    public Preview preview(OutboundMessage message) {
        throw new UnsupportedOperationException("words are only measured here");
    }
}
