package io.herald.branding.domain;

import io.herald.branding.AnnouncementStatus;
import java.util.List;
import java.util.Optional;

/** What was ever announced, or was meant to be. */
public interface Announcements {

    void add(Announcement announcement);

    Optional<Announcement> find(String id);

    /** Newest first. */
    List<Announcement> in(AnnouncementStatus status);

    /** Writes what was changed so far, because at most one announcement may be shown at any moment. */
    void flush();
}
