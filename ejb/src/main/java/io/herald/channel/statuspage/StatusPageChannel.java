package io.herald.channel.statuspage;

import io.herald.channel.ChannelKey;
import io.herald.channel.ServedPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The public page, to which every other channel links. */
@ApplicationScoped
public class StatusPageChannel extends ServedChannel {

    @SuppressWarnings("NullAway")
    protected StatusPageChannel() {
        this(null);
    }

    @Inject
    public StatusPageChannel(ServedPage page) {
        super(ChannelKey.STATUS_PAGE, page);
    }
}
