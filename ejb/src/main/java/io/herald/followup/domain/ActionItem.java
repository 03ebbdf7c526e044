package io.herald.followup.domain;

import io.herald.followup.ActionId;
import io.herald.followup.ActionState;
import io.herald.identity.UserId;
import io.herald.incident.IncidentId;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.PublicId;
import io.herald.shared.StaleVersionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that one person does by a day, because of an incident. */
@Entity
@Table(name = "action_item")
public class ActionItem {

    private static final int DAYS_AHEAD = 3;
    private static final int DAYS_BETWEEN = 3;

    @Id
    private String id;

    @Column(name = "incident_id")
    private String incidentId;

    private String title;

    @Column(name = "owner_id")
    private String ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private ActionState state;

    private String outcome = "";

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "reminded_on")
    private @Nullable LocalDate remindedOn;

    private int reminders;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ActionItem() {}

    public ActionItem(IncidentId incident, String title, UserId owner, LocalDate dueOn, UserId by, Instant now) {
        this.id = PublicId.next();
        this.incidentId = incident.value();
        this.title = title;
        this.ownerId = owner.value();
        this.dueOn = dueOn;
        this.state = ActionState.OPEN;
        this.createdBy = by.value();
        this.createdAt = now;
    }

    /** @throws IllegalStateOfException if it is settled */
    public void revise(String newTitle, UserId newOwner, LocalDate newDueOn) {
        requireOpen("be changed");
        title = newTitle;
        ownerId = newOwner.value();
        dueOn = newDueOn;
    }

    /**
     * @param result done or dropped
     * @throws IllegalStateOfException if it is settled already
     */
    public void settle(ActionState result, String newOutcome, UserId by, Instant now) {
        requireOpen("be settled");
        state = result;
        outcome = newOutcome;
        settledBy = by.value();
        settledAt = now;
    }

    /** @throws IllegalStateOfException if it is open */
    public void reopen() {
        if (state == ActionState.OPEN) {
            throw new IllegalStateOfException("action", state.wire(), "be reopened");
        }
        state = ActionState.OPEN;
        outcome = "";
        settledBy = null;
        settledAt = null;
    }

    /** Whether its owner is to be reminded: once in the three days before the day, on it, then every three days. */
    public boolean wantsReminder(LocalDate today) {
        if (state != ActionState.OPEN || today.isBefore(dueOn.minusDays(DAYS_AHEAD))) {
            return false;
        }
        LocalDate last = remindedOn;
        if (last == null) {
            return true;
        }
        boolean dayCameSince = last.isBefore(dueOn) && !today.isBefore(dueOn);
        boolean longAgo = !today.isBefore(dueOn) && !today.isBefore(last.plusDays(DAYS_BETWEEN));
        return last.isBefore(today) && (dayCameSince || longAgo);
    }

    public void reminded(LocalDate today) {
        remindedOn = today;
        reminders++;
    }

    private void requireOpen(String refused) {
        if (state != ActionState.OPEN) {
            throw new IllegalStateOfException("action", state.wire(), refused);
        }
    }

    /** @throws StaleVersionException if somebody changed it since the caller read it */
    public void requireVersion(long expected) {
        StaleVersionException.check("action", expected, version);
    }

    public ActionId id() {
        return new ActionId(id);
    }

    public IncidentId incident() {
        return new IncidentId(incidentId);
    }

    public String title() {
        return title;
    }

    public UserId owner() {
        return new UserId(ownerId);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ActionState state() {
        return state;
    }

    public String outcome() {
        return outcome;
    }

    public int reminders() {
        return reminders;
    }

    public UserId createdBy() {
        return new UserId(createdBy);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
