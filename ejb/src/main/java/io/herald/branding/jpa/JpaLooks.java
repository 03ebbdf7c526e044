package io.herald.branding.jpa;

import io.herald.branding.domain.Look;
import io.herald.branding.domain.Looks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** {@link Looks} in the table {@code branding}. */
@ApplicationScoped
public class JpaLooks implements Looks {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public Look get() {
        return entities.find(Look.class, 1);
    }
}
