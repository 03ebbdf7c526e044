package io.herald.branding.jpa;

import io.herald.branding.AnnouncementStatus;
import io.herald.branding.domain.Announcement;
import io.herald.branding.domain.Announcements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** {@link Announcements} in the tables {@code announcement} and {@code announcement_variant}. */
@ApplicationScoped
public class JpaAnnouncements implements Announcements {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public void add(Announcement announcement) {
        entities.persist(announcement);
        entities.flush();
    }

    @Override
    public Optional<Announcement> find(String id) {
        return Optional.ofNullable(entities.find(Announcement.class, id));
    }

    @Override
    public List<Announcement> in(AnnouncementStatus status) {
        return entities.createQuery("select a from Announcement a where a.status = :status order by a.submittedAt desc",
                Announcement.class).setParameter("status", status.wire()).getResultList();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
