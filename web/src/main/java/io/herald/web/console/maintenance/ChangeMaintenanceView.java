package io.herald.web.console.maintenance;

import io.herald.incident.Posted;
import io.herald.maintenance.CancelMaintenance;
import io.herald.maintenance.ExtendMaintenance;
import io.herald.maintenance.FindConflicts;
import io.herald.maintenance.FindMaintenance;
import io.herald.maintenance.MaintenanceConflict;
import io.herald.maintenance.MaintenanceDetail;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceWindow;
import io.herald.maintenance.PostMaintenanceUpdate;
import io.herald.maintenance.PreviewMaintenanceWords;
import io.herald.maintenance.RescheduleMaintenance;
import io.herald.message.MessagePreview;
import io.herald.message.MessageText;
import io.herald.template.Phase;
import io.herald.web.console.compose.MessageComposer;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change of a maintenance, and the words about it: another time, more time, called off, or words only. */
@Named
@ViewScoped
public class ChangeMaintenanceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FindMaintenance find;

    @Inject
    RescheduleMaintenance reschedule;

    @Inject
    ExtendMaintenance extend;

    @Inject
    CancelMaintenance cancel;

    @Inject
    PostMaintenanceUpdate post;

    @Inject
    FindConflicts findConflicts;

    @Inject
    PreviewMaintenanceWords previewWords;

    @Inject
    MessageComposer composer;

    @Inject
    Results results;

    private @Nullable String id;
    private Change change = Change.SAY;
    private boolean endSeries;
    private WindowFields window = new WindowFields();
    private List<MaintenanceConflict> conflicts = List.of();
    private @Nullable MaintenanceDetail maintenance;

    /** What is to become of the maintenance. */
    public enum Change {
        MOVE, EXTEND, CANCEL, SAY
    }

    public void begin() {
        maintenance = find.handle(maintenanceId());
        window = WindowFields.of(planned());
        composer.begin(phase(), this::preview);
    }

    /** The window changed: what else concerns the same components then, and how the words read. */
    public void look() {
        conflicts = window.complete().map(when -> findConflicts.handle(Optional.of(maintenanceId()), when,
                maintenance.components())).orElse(List.of());
        composer.refresh();
    }

    public String change() {
        Optional<Posted> posted = changed(Optional.of(composer.text()));
        results.doneOnNextPage(posted.map(message -> "update.did." + message.status().wire())
                .orElse("maintenance.did.changed"));
        return page();
    }

    /** Changes the facts and leaves the words for later, or to approved wording. */
    public String changeSilently() {
        changed(Optional.empty());
        results.doneOnNextPage("maintenance.did.changed");
        return page();
    }

    private String page() {
        return "/console/maintenance/maintenance?faces-redirect=true&id=" + id;
    }

    private Optional<Posted> changed(Optional<MessageText> words) {
        long version = maintenance.version();
        return switch (change) {
            case MOVE -> reschedule.handle(new RescheduleMaintenance.Command(maintenanceId(), version,
                    window.window(), words)).posted();
            case EXTEND -> extend.handle(new ExtendMaintenance.Command(maintenanceId(), version,
                    window.window().end(), words));
            case CANCEL -> cancel.handle(new CancelMaintenance.Command(maintenanceId(), version, endSeries, words));
            case SAY -> words.map(text -> post.handle(new PostMaintenanceUpdate.Command(maintenanceId(), version,
                    text)));
        };
    }

    private Optional<MessagePreview> preview(MessageText words) {
        return window.complete().map(when -> previewWords.handle(maintenanceId(), phase(), when, words));
    }

    private Phase phase() {
        if (change == Change.CANCEL) {
            return Phase.MAINTENANCE_CANCELLED;
        }
        return switch (maintenance.summary().status()) {
            case COMPLETED -> Phase.MAINTENANCE_COMPLETED;
            case CANCELLED -> Phase.MAINTENANCE_CANCELLED;
            case SCHEDULED, IN_PROGRESS, VERIFYING -> maintenance.summary().announced() ? Phase.MAINTENANCE_UPDATE
                    : Phase.MAINTENANCE_ANNOUNCEMENT;
        };
    }

    private MaintenanceWindow planned() {
        var summary = maintenance.summary();
        return new MaintenanceWindow(summary.startsAt(), summary.endsAt(), ZoneId.of(summary.timeZone()));
    }

    private MaintenanceId maintenanceId() {
        return new MaintenanceId(id == null ? "" : id);
    }

    public boolean isRepeating() {
        return change == Change.CANCEL && maintenance.summary().recurrence().isPresent();
    }

    public @Nullable MaintenanceDetail getMaintenance() {
        return maintenance;
    }

    public List<MaintenanceConflict> getConflicts() {
        return conflicts;
    }

    public MessageComposer getComposer() {
        return composer;
    }

    public WindowFields getWindow() {
        return window;
    }

    public boolean isEndSeries() {
        return endSeries;
    }

    public void setEndSeries(boolean endSeries) {
        this.endSeries = endSeries;
    }

    public Change getChange() {
        return change;
    }

    public void setChange(Change change) {
        this.change = change;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
