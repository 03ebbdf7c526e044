package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import io.herald.channel.OutboundMessage;
import io.herald.delivery.ComponentEvent;
import io.herald.delivery.Notice;
import io.herald.delivery.NoticeView;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.Instant;
import java.util.Optional;

/** All notices. */
public interface Notices {

    /** @return false when a notice with this key was posted before */
    boolean post(Notice notice, Instant now);

    /**
     * Posts a call to every web server that is to hear of the event.
     *
     * @return to how many; those that are not called because the channel is turned off count
     */
    int post(ComponentEvent event);

    Optional<ComponentEvent> findEvent(String id);

    /** The newest first. */
    Slice<NoticeView> list(Window window);

    /** The message as the channel gets it; empty once it was sent, because its words are wiped then. */
    Optional<OutboundMessage> messageOf(long id);

    Optional<ChannelKey> channelOf(long id);

    /** Removes all notices to a subscriber, and all to an address. */
    void erase(String subscriberId, String address);
}
