package io.herald.branding;

import io.herald.branding.domain.Announcement;
import io.herald.branding.domain.Announcements;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is announced now, and what waits to be. */
@Stateless
@RolesAllowed({Role.COMMUNICATOR, Role.APPROVER, Role.AUDITOR, Role.ADMINISTRATOR})
public class FindAnnouncements {

    private final Announcements announcements;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    protected FindAnnouncements() {
        this(null, null);
    }

    @Inject
    public FindAnnouncements(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What the public sees above everything else. */
    @PermitAll
    public Optional<AnnouncementView> shown() {
        return announcements.in(AnnouncementStatus.SHOWN).stream()
                .filter(announcement -> !announcement.isOver(clock.instant())).map(Announcement::view).findFirst();
    }

    /** Newest first. */
    public List<AnnouncementView> waiting() {
        return announcements.in(AnnouncementStatus.SUBMITTED).stream().map(Announcement::view).toList();
    }

    /** The words that a decision is about. */
    public Map<VariantKey, VariantText> words(String id) {
        return announcements.find(id).orElseThrow(() -> new NotFoundException("announcement", id)).words();
    }
}
