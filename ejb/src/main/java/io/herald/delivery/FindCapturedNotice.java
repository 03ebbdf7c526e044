package io.herald.delivery;

import io.herald.channel.Channels;
import io.herald.channel.Preview;
import io.herald.delivery.domain.Notices;
import io.herald.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows a notice that was not sent yet, or kept because no mail server is set. Its words may hold a personal link. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class FindCapturedNotice {

    private final Notices notices;
    private final Channels channels;

    @SuppressWarnings("NullAway")
    protected FindCapturedNotice() {
        this(null, null);
    }

    @Inject
    public FindCapturedNotice(Notices notices, Channels channels) {
        this.notices = notices;
        this.channels = channels;
    }

    public Optional<Preview> handle(long noticeId) {
        return notices.channelOf(noticeId).flatMap(channels::find)
                .flatMap(channel -> notices.messageOf(noticeId).map(channel::preview));
    }
}
