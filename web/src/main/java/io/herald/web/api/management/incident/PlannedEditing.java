package io.herald.web.api.management.incident;

import io.herald.incident.MaintenanceStatus;
import io.herald.incident.ReadPageSettings;
import io.herald.maintenance.CancelMaintenance;
import io.herald.maintenance.CompleteMaintenance;
import io.herald.maintenance.ExtendMaintenance;
import io.herald.maintenance.FindMaintenance;
import io.herald.maintenance.MaintenanceDetail;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceSummary;
import io.herald.maintenance.MaintenanceWindow;
import io.herald.maintenance.PostMaintenanceUpdate;
import io.herald.maintenance.RescheduleMaintenance;
import io.herald.maintenance.ReviseMaintenance;
import io.herald.maintenance.ScheduleMaintenance;
import io.herald.maintenance.StartMaintenance;
import io.herald.maintenance.VerifyMaintenance;
import io.herald.message.MessageText;
import io.herald.shared.ValidationException;
import io.herald.template.Phase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Turns what was sent about scheduled maintenance into the use cases it asks for, in their order. */
@RequestScoped
public class PlannedEditing {

    private static final int HOUR = 60;

    private ScheduleMaintenance schedule;
    private ReviseMaintenance revise;
    private RescheduleMaintenance reschedule;
    private ExtendMaintenance extend;
    private StartMaintenance start;
    private VerifyMaintenance verify;
    private CompleteMaintenance complete;
    private CancelMaintenance cancel;
    private PostMaintenanceUpdate postUpdate;
    private FindMaintenance findMaintenance;
    private ReadPageSettings readPageSettings;
    private IncidentWords words;

    protected PlannedEditing() {}

    @Inject
    public PlannedEditing(ScheduleMaintenance schedule, ReviseMaintenance revise, RescheduleMaintenance reschedule,
            ExtendMaintenance extend, StartMaintenance start, VerifyMaintenance verify, CompleteMaintenance complete,
            CancelMaintenance cancel, PostMaintenanceUpdate postUpdate, FindMaintenance findMaintenance,
            ReadPageSettings readPageSettings, IncidentWords words) {
        this.schedule = schedule;
        this.revise = revise;
        this.reschedule = reschedule;
        this.extend = extend;
        this.start = start;
        this.verify = verify;
        this.complete = complete;
        this.cancel = cancel;
        this.postUpdate = postUpdate;
        this.findMaintenance = findMaintenance;
        this.readPageSettings = readPageSettings;
        this.words = words;
    }

    MaintenanceId create(PlannedFields sent) {
        String name = sent.name().orElseThrow();
        ZoneId zone = ZoneId.of(readPageSettings.handle().timeZone());
        return schedule.handle(new ScheduleMaintenance.Command(name, sent.components().orElse(Set.of()),
                new MaintenanceWindow(sent.start().orElseThrow(), sent.end().orElseThrow(), zone), Optional.empty(),
                Optional.of(sent.reminds().orElse(false) ? Set.of(HOUR) : Set.of()),
                sent.startsByItself().orElse(false), sent.endsByItself().orElse(false), Optional.empty(),
                Optional.empty(), text(sent, name, Phase.MAINTENANCE_ANNOUNCEMENT))).id();
    }

    /** Plan and time first, then the status; the words are said once, with the last thing that changes. */
    void change(MaintenanceId id, PlannedFields sent) {
        MaintenanceDetail before = findMaintenance.handle(id);
        String name = PlannedWire.name(before);
        if (sent.name().filter(other -> !other.equals(name) && !sent.says()).isPresent()) {
            throw new ValidationException("name", "cannot be changed without a body: it is part of what was said");
        }
        boolean steps = sent.status().filter(status -> status != before.summary().status()).isPresent();
        plan(before, sent);
        boolean spoken = move(findMaintenance.handle(id), sent, !steps);
        MaintenanceDetail planned = findMaintenance.handle(id);
        if (steps) {
            become(planned, sent);
        } else if (!spoken) {
            text(sent, title(sent, planned), phase(planned)).ifPresent(text -> postUpdate.handle(
                    new PostMaintenanceUpdate.Command(id, planned.version(), text)));
        }
    }

    void cancel(MaintenanceId id) {
        cancel.handle(new CancelMaintenance.Command(id, findMaintenance.handle(id).version(), true,
                Optional.empty()));
    }

    private void plan(MaintenanceDetail planned, PlannedFields sent) {
        Set<Integer> reminders = new HashSet<>(planned.reminderMinutes());
        boolean reminds = sent.reminds().orElse(!reminders.isEmpty());
        if (reminds && reminders.isEmpty()) {
            reminders.add(HOUR);
        }
        revise.handle(new ReviseMaintenance.Command(planned.id(), planned.version(),
                sent.components().orElse(Set.copyOf(planned.components())), reminds ? reminders : Set.of(),
                sent.startsByItself().orElse(planned.startsByItself()),
                sent.endsByItself().orElse(planned.endsByItself())));
    }

    /** @return whether the words were said with it */
    private boolean move(MaintenanceDetail planned, PlannedFields sent, boolean speaks) {
        MaintenanceSummary summary = planned.summary();
        MaintenanceWindow window = new MaintenanceWindow(sent.start().orElse(summary.startsAt()),
                sent.end().orElse(summary.endsAt()), ZoneId.of(summary.timeZone()));
        boolean starts = window.start().toEpochMilli() == summary.startsAt().toEpochMilli();
        if (starts && window.end().toEpochMilli() == summary.endsAt().toEpochMilli()) {
            return false;
        }
        Optional<MessageText> text = speaks ? text(sent, title(sent, planned), phase(planned)) : Optional.empty();
        if (starts && summary.status().isOn()) {
            extend.handle(new ExtendMaintenance.Command(planned.id(), planned.version(), window.end(), text));
        } else {
            reschedule.handle(new RescheduleMaintenance.Command(planned.id(), planned.version(), window, text));
        }
        return speaks;
    }

    private void become(MaintenanceDetail planned, PlannedFields sent) {
        String title = title(sent, planned);
        switch (sent.status().orElseThrow()) {
            case IN_PROGRESS -> start.handle(new StartMaintenance.Command(planned.id(), planned.version(),
                    text(sent, title, Phase.MAINTENANCE_STARTED)));
            case VERIFYING -> verify.handle(new VerifyMaintenance.Command(planned.id(), planned.version(),
                    text(sent, title, Phase.MAINTENANCE_UPDATE)));
            case COMPLETED -> complete.handle(new CompleteMaintenance.Command(planned.id(), planned.version(),
                    text(sent, title, Phase.MAINTENANCE_COMPLETED)));
            case SCHEDULED, CANCELLED -> throw new ValidationException("status", "cannot go back to scheduled");
        }
    }

    /** The moment that words which change nothing are for. */
    private static Phase phase(MaintenanceDetail planned) {
        return planned.summary().status() == MaintenanceStatus.COMPLETED ? Phase.MAINTENANCE_COMPLETED
                : planned.inPublic().isPresent() ? Phase.MAINTENANCE_UPDATE : Phase.MAINTENANCE_ANNOUNCEMENT;
    }

    private Optional<MessageText> text(PlannedFields sent, String title, Phase phase) {
        return sent.says() ? Optional.of(words.of(sent.template(), sent.values(), sent.body(), title, phase))
                : Optional.empty();
    }

    private static String title(PlannedFields sent, MaintenanceDetail planned) {
        return sent.name().orElse(PlannedWire.name(planned));
    }
}
