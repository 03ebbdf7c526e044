package io.herald.template.jpa;

import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.template.Phase;
import io.herald.template.TemplateId;
import io.herald.template.TemplateStatus;
import io.herald.template.TemplateVersionId;
import io.herald.template.domain.Template;
import io.herald.template.domain.TemplateVersion;
import io.herald.template.domain.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link Templates} in the tables {@code template} and {@code template_...}. */
@ApplicationScoped
public class JpaTemplates implements Templates {

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    /** Flushes, because its versions refer to it by id only. */
    @Override
    public void add(Template template) {
        entities.persist(template);
        entities.flush();
    }

    @Override
    public void add(TemplateVersion version) {
        entities.flush();
        entities.persist(version);
        entities.flush();
    }

    @Override
    public Optional<Template> find(TemplateId id) {
        return Optional.ofNullable(entities.find(Template.class, id.value()));
    }

    @Override
    public boolean hasKey(String key) {
        return !entities.createQuery("select t.id from Template t where t.key = :key", String.class)
                .setParameter("key", key).getResultList().isEmpty();
    }

    @Override
    public Optional<Template> findByKey(String key) {
        return entities.createQuery("select t from Template t where t.key = :key", Template.class)
                .setParameter("key", key).getResultStream().findFirst();
    }

    @Override
    public Set<String> keys() {
        return Set.copyOf(entities.createQuery("select t.key from Template t", String.class).getResultList());
    }

    @Override
    public Optional<TemplateVersion> findVersion(TemplateVersionId id) {
        return Optional.ofNullable(entities.find(TemplateVersion.class, id.value()));
    }

    @Override
    public Optional<TemplateVersion> findVersionToChange(TemplateVersionId id) {
        return Optional.ofNullable(
                entities.find(TemplateVersion.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public TemplateVersion newestOf(TemplateId id) {
        return versions(id).setMaxResults(1).getSingleResult();
    }

    @Override
    public List<Edition> editionsOf(TemplateId id) {
        return new EditionsQuery(entities, id).of(versions(id).getResultList());
    }

    private TypedQuery<TemplateVersion> versions(TemplateId id) {
        return entities.createQuery("select v from TemplateVersion v where v.templateId = :id order by v.number desc",
                TemplateVersion.class).setParameter("id", id.value());
    }

    @Override
    public Optional<TemplateVersion> approvedOf(TemplateId id) {
        return versions(id).getResultStream().filter(version -> version.status() == TemplateStatus.APPROVED)
                .findFirst();
    }

    @Override
    public List<Template> toWarnOf(Instant dueBy) {
        return entities.createQuery("select t from Template t where t.retiredAt is null and t.reviewWarnedAt is null"
                + " and t.reviewDue <= :due order by t.reviewDue, t.id", Template.class).setParameter("due", dueBy)
                .getResultList();
    }

    /** Flushes, because the database allows one approved version at a time. */
    @Override
    public Optional<TemplateVersionId> replaceApproved(TemplateId id) {
        Optional<TemplateVersion> former = entities
                .createQuery("select v from TemplateVersion v where v.templateId = :id and v.status = :approved",
                        TemplateVersion.class)
                .setParameter("id", id.value()).setParameter("approved", TemplateStatus.APPROVED.wire())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
        former.ifPresent(TemplateVersion::replace);
        entities.flush();
        return former.map(TemplateVersion::id);
    }

    @Override
    public Slice<Overview> list(Optional<Phase> phase, boolean approvedOnly, Optional<String> text, Window window) {
        return new LibraryQuery(entities, phase, approvedOnly, text).run(window);
    }
}
