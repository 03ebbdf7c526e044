package io.herald.incident.domain;

import io.herald.identity.UserId;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.Impact;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentKind;
import io.herald.incident.IncidentStatus;
import io.herald.incident.Plan;
import io.herald.incident.SeverityLevel;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.PublicId;
import io.herald.shared.StaleVersionException;
import io.herald.template.Phase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that is broken, from the declaration to the moment when nothing more is owed to the public. Its status,
 * impact and components only change with words that became public; before the first of them it is known inside only.
 */
@Entity
@Table(name = "incident")
public class Incident {

    @Id
    private String id;

    private String reference;

    private String title;

    private IncidentKind kind;

    private SeverityLevel severity;

    private Impact impact;

    private IncidentStatus status;

    @Column(name = "incident_lead")
    private String incidentLead;

    @Column(name = "communications_lead")
    private String communicationsLead;

    @Column(name = "declared_by")
    private String declaredBy;

    private String source;

    @Column(name = "external_reference")
    private @Nullable String externalReference;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Embedded
    private Promises promises;

    @Column(name = "monitoring_at")
    private @Nullable Instant monitoringAt;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "incident_component", joinColumns = @JoinColumn(name = "incident_id"))
    @MapKeyColumn(name = "component_id")
    @Column(name = "status")
    private Map<String, String> components = new HashMap<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    private Incident(Declaration declaration, String reference, Plan plan, Instant now) {
        this.id = PublicId.next();
        this.reference = reference;
        this.title = declaration.title();
        this.kind = declaration.kind();
        this.severity = declaration.severity();
        this.impact = declaration.impact();
        this.status = IncidentStatus.INVESTIGATING;
        this.incidentLead = declaration.incidentLead().value();
        this.communicationsLead = declaration.communicationsLead().value();
        this.declaredBy = declaration.declaredBy().value();
        this.source = declaration.source();
        this.externalReference = declaration.externalReference().orElse(null);
        this.startedAt = declaration.startedAt();
        this.declaredAt = now;
        this.promises = new Promises(plan, now);
        this.updatedAt = now;
        declaration.components().forEach((component, state) -> components.put(component.value(), state.wire()));
    }

    /** @param plan what is owed until the plan decision says otherwise */
    public static Incident declare(Declaration declaration, String reference, Plan plan, Instant now) {
        return new Incident(declaration, reference, plan, now);
    }

    /** From now on this plan holds. */
    public void plan(Plan plan, Instant now) {
        requireOpen("be planned");
        promises.plan(plan, declaredAt);
        updatedAt = now;
    }

    public void changeSeverity(SeverityLevel newSeverity, Impact newImpact, Instant now) {
        requireNotOver("change its severity");
        severity = newSeverity;
        impact = newImpact;
        updatedAt = now;
    }

    public void assignLeads(UserId newIncidentLead, UserId newCommunicationsLead, Instant now) {
        requireOpen("change its leads");
        incidentLead = newIncidentLead.value();
        communicationsLead = newCommunicationsLead.value();
        updatedAt = now;
    }

    /**
     * Words became public: the incident now is what they say.
     *
     * @param nextUpdateMinutes when the next word is promised; the planned cadence, when empty
     */
    public void applyPublished(Phase phase, IncidentStatus newStatus, Map<ComponentId, ComponentStatus> states,
            Optional<Integer> nextUpdateMinutes, Instant at) {
        if (phase == Phase.POSTMORTEM) {
            requirePast("get a post-mortem");
            status = IncidentStatus.POSTMORTEM;
        } else {
            requireNotOver("get another update");
            status = newStatus;
            states.forEach((component, state) -> components.put(component.value(), state.wire()));
            impact = states.values().stream().map(ComponentStatus::impact).reduce(impact, Impact::worse);
        }
        promises.spoken(at, status.isOver() ? Optional.empty()
                : Optional.of(promises.nextUpdateAfter(at, nextUpdateMinutes)));
        if (status == IncidentStatus.MONITORING && monitoringAt == null) {
            monitoringAt = at;
        }
        if (status == IncidentStatus.RESOLVED) {
            resolvedAt = at;
            promises.resolved(at);
        }
        updatedAt = at;
    }

    /**
     * The post-mortem is not public any more. Where one was owed it is owed again, and the incident is not closed.
     *
     * @throws IllegalStateOfException if none is public
     */
    public void takePostmortemBack(Instant now) {
        if (status != IncidentStatus.POSTMORTEM) {
            throw new IllegalStateOfException("incident", status.wire(), "lose its post-mortem");
        }
        status = IncidentStatus.RESOLVED;
        if (owedPostmortem().isPresent()) {
            closedAt = null;
        }
        updatedAt = now;
    }

    /**
     * It was a false alarm.
     *
     * @throws MustBeToldException for a security event or data loss
     * @throws IllegalStateOfException if the public was told of it already
     */
    public void dismiss(Instant now) {
        requireOpen("be dismissed");
        if (kind.isZeroTolerance()) {
            throw new MustBeToldException(reference, kind);
        }
        if (promises.firstContactAt().isPresent()) {
            throw new IllegalStateOfException("incident", "public", "be dismissed");
        }
        closedAt = now;
        updatedAt = now;
    }

    /**
     * Nothing more is owed.
     *
     * @throws MustBeToldException for a security event or data loss that nobody was told of
     * @throws IllegalStateOfException if it is not over, or its post-mortem is still owed
     */
    public void close(Instant now) {
        requireOpen("be closed");
        if (kind.isZeroTolerance() && promises.firstContactAt().isEmpty()) {
            throw new MustBeToldException(reference, kind);
        }
        if (!status.isOver() || owedPostmortem().isPresent()) {
            throw new IllegalStateOfException("incident", status.wire(), "be closed");
        }
        closedAt = now;
        updatedAt = now;
    }

    /** Whether it is open and nothing was said in public yet. */
    public boolean isSilent() {
        return closedAt == null && promises.firstContactAt().isEmpty();
    }

    /** When the next public word is due, be it the first or a later one; empty once none is owed. */
    public Optional<Instant> promisedWord() {
        return isSilent() ? Optional.of(promises.firstContactDue()) : promises.nextUpdateDue();
    }

    /** When the post-mortem is due; empty while the incident is not over, and once none is owed any more. */
    public Optional<Instant> owedPostmortem() {
        return status == IncidentStatus.RESOLVED ? promises.postmortemDue() : Optional.empty();
    }

    /** The moment that the next public word is for. */
    public Phase nextPhase() {
        return promises.firstContactAt().isEmpty() ? Phase.FIRST_CONTACT : Phase.UPDATE;
    }

    /** When the word after the next one would be promised, if the next one came now. */
    public Instant nextUpdateIfSpokenAt(Instant now, Optional<Integer> minutes) {
        return promises.nextUpdateAfter(now, minutes);
    }

    /** The severity whose promises hold. */
    public SeverityLevel planLevel() {
        return planLevel(kind, severity);
    }

    /**
     * The severity whose promises hold: that of the incident, but always the highest for what is never passed over in
     * silence.
     */
    public static SeverityLevel planLevel(IncidentKind kind, SeverityLevel severity) {
        return kind.isZeroTolerance() ? SeverityLevel.SEV1 : severity;
    }

    /** @throws StaleVersionException if somebody changed the incident since the caller read it */
    public void requireVersion(long expected) {
        StaleVersionException.check("incident", expected, version);
    }

    /** @param refused what was asked, as a verb phrase */
    public void requireNotOver(String refused) {
        requireOpen(refused);
        if (status.isOver()) {
            throw new IllegalStateOfException("incident", status.wire(), refused);
        }
    }

    /**
     * Checks that there is something to look back on: it is over, closed or not, and has no public post-mortem.
     *
     * @param refused what was asked, as a verb phrase
     */
    public void requirePast(String refused) {
        if (status != IncidentStatus.RESOLVED) {
            throw new IllegalStateOfException("incident", status.wire(), refused);
        }
    }

    private void requireOpen(String refused) {
        if (closedAt != null) {
            throw new IllegalStateOfException("incident", "closed", refused);
        }
    }

    public IncidentId id() {
        return new IncidentId(id);
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public IncidentKind kind() {
        return kind;
    }

    public SeverityLevel severity() {
        return severity;
    }

    public Impact impact() {
        return impact;
    }

    public IncidentStatus status() {
        return status;
    }

    public UserId incidentLead() {
        return new UserId(incidentLead);
    }

    public UserId communicationsLead() {
        return new UserId(communicationsLead);
    }

    public UserId declaredBy() {
        return new UserId(declaredBy);
    }

    public String source() {
        return source;
    }

    public Optional<String> externalReference() {
        return Optional.ofNullable(externalReference);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public Promises promises() {
        return promises;
    }

    public Optional<Instant> monitoringAt() {
        return Optional.ofNullable(monitoringAt);
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** What is affected and how badly, in a stable order. */
    public Map<ComponentId, ComponentStatus> components() {
        Map<ComponentId, ComponentStatus> affected = new TreeMap<>();
        components.forEach(
                (component, word) -> affected.put(new ComponentId(component), ComponentStatus.fromWire(word)));
        return affected;
    }

    public long version() {
        return version;
    }
}
