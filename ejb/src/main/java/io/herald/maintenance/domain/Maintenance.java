package io.herald.maintenance.domain;

import io.herald.identity.UserId;
import io.herald.incident.ComponentId;
import io.herald.incident.MaintenanceStatus;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceTimes;
import io.herald.maintenance.MaintenanceWindow;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.PublicId;
import io.herald.shared.StaleVersionException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Work on components that is planned, from the plan to its end. Everything about it is known inside only until words
 * about it were published.
 */
@Entity
@Table(name = "maintenance")
public class Maintenance {

    /** How long after a missed moment, and after each question, the lead is asked again. */
    public static final Duration ASK_AGAIN = Duration.ofMinutes(15);

    @Id
    private String id;

    private String reference;

    private String title;

    private MaintenanceStatus status;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "time_zone")
    private String timeZone;

    private @Nullable String recurrence;

    @Column(name = "rule_start")
    private Instant ruleStart;

    private @Nullable String follows;

    private String lead;

    @Column(name = "scheduled_by")
    private String scheduledBy;

    @Column(name = "starts_by_itself")
    private boolean startsByItself;

    @Column(name = "ends_by_itself")
    private boolean endsByItself;

    @Column(name = "verify_minutes")
    private int verifyMinutes;

    @Column(name = "reminded_through")
    private Instant remindedThrough;

    @Column(name = "announced_at")
    private @Nullable Instant announcedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "verifying_at")
    private @Nullable Instant verifyingAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    private int sequence;

    @ElementCollection
    @CollectionTable(name = "maintenance_component", joinColumns = @JoinColumn(name = "maintenance_id"))
    @Column(name = "component_id")
    private Set<String> components = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "maintenance_reminder", joinColumns = @JoinColumn(name = "maintenance_id"))
    @Column(name = "minutes_before")
    private Set<Integer> reminderMinutes = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Maintenance() {}

    @SuppressWarnings("NullAway.Init")
    public Maintenance(Plan plan, String reference, Instant now) {
        this.id = PublicId.next();
        this.reference = reference;
        this.title = plan.title();
        this.status = MaintenanceStatus.SCHEDULED;
        this.recurrence = plan.recurrence().orElse(null);
        this.lead = plan.lead().value();
        this.scheduledBy = plan.scheduledBy().value();
        this.startsByItself = plan.startsByItself();
        this.endsByItself = plan.endsByItself();
        this.verifyMinutes = plan.verifyMinutes();
        this.createdAt = now;
        plan.components().forEach(component -> components.add(component.value()));
        reminderMinutes.addAll(plan.reminderMinutes());
        ruleStart = plan.window().start();
        occupy(plan.window(), now);
        sequence = 0;
    }

    /** The occurrence after this one; it inherits everything but the window. */
    public Maintenance next(MaintenanceWindow window, String newReference, Instant now) {
        Maintenance next = new Maintenance(plan().in(window), newReference, now);
        next.follows = id;
        return next;
    }

    private void occupy(MaintenanceWindow window, Instant now) {
        startsAt = window.start();
        endsAt = window.end();
        timeZone = window.zone().getId();
        remindedThrough = now;
        change(now);
    }

    private void change(Instant now) {
        updatedAt = now;
        sequence++;
    }

    /** It takes place at another time. */
    public void move(MaintenanceWindow window, Instant now) {
        require("be moved", MaintenanceStatus.SCHEDULED);
        occupy(window, now);
    }

    /** Other components, reminders or automatic steps; while work is on, only the automatic end can change. */
    public void revise(Plan plan, Instant now) {
        if (status.isOver() || status.isOn() && !(plan.components().equals(components())
                && plan.reminderMinutes().equals(reminderMinutes) && plan.startsByItself() == startsByItself)) {
            throw new IllegalStateOfException("maintenance", status.wire(), "be revised");
        }
        components.clear();
        plan.components().forEach(component -> components.add(component.value()));
        reminderMinutes.clear();
        reminderMinutes.addAll(plan.reminderMinutes());
        startsByItself = plan.startsByItself();
        endsByItself = plan.endsByItself();
        change(now);
    }

    /** It takes longer. If it was being checked already, work goes on. */
    public void extend(Instant newEnd, Instant now) {
        require("be extended", MaintenanceStatus.IN_PROGRESS, MaintenanceStatus.VERIFYING);
        status = MaintenanceStatus.IN_PROGRESS;
        endsAt = newEnd;
        change(now);
    }

    public void start(Instant now) {
        require("start", MaintenanceStatus.SCHEDULED);
        status = MaintenanceStatus.IN_PROGRESS;
        startedAt = now;
        change(now);
    }

    public void verify(Instant now) {
        require("be checked", MaintenanceStatus.IN_PROGRESS);
        status = MaintenanceStatus.VERIFYING;
        verifyingAt = now;
        change(now);
    }

    public void complete(Instant now) {
        require("be completed", MaintenanceStatus.IN_PROGRESS, MaintenanceStatus.VERIFYING);
        status = MaintenanceStatus.COMPLETED;
        completedAt = now;
        change(now);
    }

    /** It does not take place, or is broken off. */
    public void cancel(Instant now) {
        require("be cancelled", MaintenanceStatus.SCHEDULED, MaintenanceStatus.IN_PROGRESS,
                MaintenanceStatus.VERIFYING);
        status = MaintenanceStatus.CANCELLED;
        cancelledAt = now;
        change(now);
    }

    /** Reminders up to now are done with. */
    public void remind(Instant now) {
        remindedThrough = now;
    }

    /** Words about it became public; answers whether these were the first. */
    public boolean announce(Instant now) {
        boolean first = announcedAt == null;
        if (first) {
            announcedAt = now;
        }
        updatedAt = now;
        return first;
    }

    private void require(String refused, MaintenanceStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new IllegalStateOfException("maintenance", status.wire(), refused);
        }
    }

    /** @throws StaleVersionException if somebody changed it since the caller read it */
    public void requireVersion(long expected) {
        StaleVersionException.check("maintenance", expected, version);
    }

    /** What is to be waited for, seen from now. */
    public MaintenanceTimes times(Instant now) {
        boolean planned = status == MaintenanceStatus.SCHEDULED;
        Optional<Instant> reminder = nextReminder();
        Instant start = !planned || startsByItself || startsAt.isAfter(now) ? startsAt : now.plus(ASK_AGAIN);
        Instant end = endsByItself || endsAt.isAfter(now) ? endsAt : now.plus(ASK_AGAIN);
        return new MaintenanceTimes(reminder.orElse(startsAt), planned ? startsAt : now,
                planned ? reminder.orElse(start) : now, !planned || reminder.isEmpty() && startsByItself, end,
                Duration.ofMinutes(verifyMinutes), endsByItself);
    }

    /** When people are to be reminded next; empty where all reminders are done with, or lay before the plan. */
    public Optional<Instant> nextReminder() {
        return status != MaintenanceStatus.SCHEDULED ? Optional.empty()
                : reminderMinutes.stream().map(minutes -> startsAt.minus(Duration.ofMinutes(minutes)))
                        .filter(at -> at.isAfter(remindedThrough)).min(Comparator.naturalOrder());
    }

    public Plan plan() {
        return new Plan(title, components(), window(), recurrence(), reminderMinutes, startsByItself, endsByItself,
                verifyMinutes, lead(), new UserId(scheduledBy));
    }

    public MaintenanceId id() {
        return new MaintenanceId(id);
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public MaintenanceStatus status() {
        return status;
    }

    public MaintenanceWindow window() {
        return new MaintenanceWindow(startsAt, endsAt, ZoneId.of(timeZone));
    }

    public Optional<String> recurrence() {
        return Optional.ofNullable(recurrence);
    }

    /** Where the rule puts this occurrence, even if it was moved since; the next one is counted from here. */
    public Instant ruleStart() {
        return ruleStart;
    }

    /** It does not come again. */
    public void endSeries() {
        recurrence = null;
    }

    public UserId lead() {
        return new UserId(lead);
    }

    public Set<ComponentId> components() {
        return components.stream().map(ComponentId::new).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isAnnounced() {
        return announcedAt != null;
    }

    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> verifyingAt() {
        return Optional.ofNullable(verifyingAt);
    }

    /** When it was completed or cancelled. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(completedAt == null ? cancelledAt : completedAt);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int sequence() {
        return sequence;
    }

    public long version() {
        return version;
    }
}
