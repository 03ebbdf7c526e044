package io.herald.delivery.domain;

import io.herald.channel.ChannelKey;
import io.herald.channel.OutboundMessage;
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

    /** The newest first. */
    Slice<NoticeView> list(Window window);

    /** The message as the channel gets it; empty once it was sent, because its words are wiped then. */
    Optional<OutboundMessage> messageOf(long id);

    Optional<ChannelKey> channelOf(long id);

    /** Removes all notices to an address. */
    void erase(String address);
}
