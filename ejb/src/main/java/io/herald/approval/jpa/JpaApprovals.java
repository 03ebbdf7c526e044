package io.herald.approval.jpa;

import io.herald.approval.ApprovalId;
import io.herald.approval.ApprovalStatus;
import io.herald.approval.SubjectType;
import io.herald.approval.domain.Approval;
import io.herald.approval.domain.Approvals;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@link Approvals} in the tables {@code approval} and {@code approval_author}. */
@ApplicationScoped
public class JpaApprovals implements Approvals {

    private static final String OPEN = ApprovalStatus.OPEN.wire();

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /**
     * Flushes before and after, because rows of other capabilities are referred to, and refer to this one, by id only.
     */
    @Override
    public void add(Approval approval) {
        entities.flush();
        entities.persist(approval);
        entities.flush();
    }

    @Override
    public Optional<Approval> find(ApprovalId id) {
        return Optional.ofNullable(entities.find(Approval.class, id.value()));
    }

    @Override
    public Optional<Approval> findToChange(ApprovalId id) {
        return Optional.ofNullable(entities.find(Approval.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Approval> findOpenToChange(SubjectType type, String subjectId) {
        return entities.createQuery("""
            select a.id from Approval a
            where a.subjectType = :type and a.subjectId = :subject and a.status = :open""", String.class)
                .setParameter("type", type.wire()).setParameter("subject", subjectId).setParameter("open", OPEN)
                .getResultStream().findFirst().map(ApprovalId::new).flatMap(this::findToChange)
                .filter(Approval::isOpen);
    }

    @Override
    public List<Approval> about(SubjectType type, Collection<String> subjectIds) {
        if (subjectIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
            select distinct a from Approval a left join fetch a.authors left join fetch a.signatures
            where a.subjectType = :type and a.subjectId in :subjects order by a.requestedAt, a.id""",
                Approval.class)
                .setParameter("type", type.wire()).setParameter("subjects", subjectIds).getResultList();
    }

    @Override
    public Slice<Approval> list(boolean openOnly, Window window) {
        String which = openOnly ? "where a.status = '" + OPEN + "'" : "";
        String order = openOnly ? "a.dueAt, a.id" : "a.requestedAt desc, a.id";
        long total = entities.createQuery("select count(a) from Approval a " + which, Long.class).getSingleResult();
        List<String> ids = entities
                .createQuery("select a.id from Approval a " + which + " order by " + order, String.class)
                .setFirstResult(window.offset()).setMaxResults(window.limit()).getResultList();
        return new Slice<>(inOrder(ids), total);
    }

    @Override
    public long countOpen() {
        return entities.createQuery("select count(a) from Approval a where a.status = '" + OPEN + "'", Long.class)
                .getSingleResult();
    }

    /** Paging and fetching a collection at once would page in memory; so the ids are paged and the rows fetched. */
    private List<Approval> inOrder(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                """
                    select distinct a from Approval a left join fetch a.authors left join fetch a.signatures
                    where a.id in :ids""",
                Approval.class).setParameter("ids", ids).getResultStream()
                .sorted(Comparator.comparingInt(a -> ids.indexOf(a.id().value()))).toList();
    }
}
