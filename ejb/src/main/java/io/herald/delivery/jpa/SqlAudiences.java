package io.herald.delivery.jpa;

import io.herald.delivery.domain.Audiences;
import io.herald.shared.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** {@link Audiences} in the column {@code audience} of {@code publication_chunk}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SqlAudiences implements Audiences {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public boolean makeRowsOfNextChunk(Instant now) {
        return new PlannedRows(Sql.onGrowingTables(entities), now).makeNext();
    }
}
