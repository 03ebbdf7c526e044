package io.herald.incident.jpa;

import io.herald.incident.domain.Page;
import io.herald.incident.domain.PublicPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** {@link PublicPage} in the tables {@code page_settings} and {@code public_page_version}. */
@ApplicationScoped
public class JpaPublicPage implements PublicPage {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Page page() {
        return entities.createQuery("select p from Page p", Page.class).getSingleResult();
    }

    @Override
    public long version() {
        return ((Number) entities.createNativeQuery("select version from public_page_version").getSingleResult())
                .longValue();
    }

    @Override
    public void raiseVersion() {
        entities.createNativeQuery("update public_page_version set version = version + 1, changed_at = now()")
                .executeUpdate();
    }
}
