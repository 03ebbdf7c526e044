package io.herald.web.console.maintenance;

import io.herald.incident.ComponentId;
import io.herald.incident.ListComponents;
import io.herald.incident.Posted;
import io.herald.incident.ReadPageSettings;
import io.herald.maintenance.FindConflicts;
import io.herald.maintenance.MaintenanceConflict;
import io.herald.maintenance.MaintenanceWindow;
import io.herald.maintenance.PreviewMaintenanceWords;
import io.herald.maintenance.ScheduleMaintenance;
import io.herald.message.MessagePreview;
import io.herald.message.MessageText;
import io.herald.shared.ValidationException;
import io.herald.template.Phase;
import io.herald.web.console.compose.MessageComposer;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans maintenance and announces it in the same step. */
@Named
@ViewScoped
public class ScheduleMaintenanceView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration USUAL_LEAD = Duration.ofDays(7);
    private static final Duration USUAL_LENGTH = Duration.ofHours(1);

    @Inject
    ScheduleMaintenance schedule;

    @Inject
    PreviewMaintenanceWords previewWords;

    @Inject
    FindConflicts findConflicts;

    @Inject
    ListComponents listComponents;

    @Inject
    ReadPageSettings pageSettings;

    @Inject
    Clock clock;

    @Inject
    MessageComposer composer;

    @Inject
    Results results;

    private @Nullable String title;
    private WindowFields window = new WindowFields();
    private List<String> components = List.of();
    private List<Part> parts = List.of();
    private String recurrence = "";
    private String reminderMinutes = "1440 60";
    private int verifyMinutes = ScheduleMaintenance.USUAL_CHECK_MINUTES;
    private boolean startsByItself = true;
    private boolean endsByItself = true;
    private List<MaintenanceConflict> conflicts = List.of();

    /** A component to choose, under its group's name. */
    public record Part(String id, String label) implements Serializable {}

    public void begin() {
        var start = clock.instant().plus(USUAL_LEAD).truncatedTo(ChronoUnit.HOURS);
        window = WindowFields.of(new MaintenanceWindow(start, start.plus(USUAL_LENGTH),
                ZoneId.of(pageSettings.handle().timeZone())));
        parts = listComponents.handle().stream().flatMap(group -> group.components().stream()
                .map(part -> new Part(part.id().value(), group.name() + " · " + part.name()))).toList();
        composer.begin(Phase.MAINTENANCE_ANNOUNCEMENT, this::preview);
    }

    /** The facts changed: what else concerns the same components, and how the words read now. */
    public void look() {
        conflicts = window.complete().map(when -> findConflicts.handle(Optional.empty(), when, chosen()))
                .orElse(List.of());
        composer.refresh();
    }

    /** @return the maintenance's page, where the result is said */
    public String schedule() {
        return scheduled(Optional.of(composer.text()));
    }

    /** Plans without a public word yet. */
    public String scheduleSilently() {
        return scheduled(Optional.empty());
    }

    private String scheduled(Optional<MessageText> words) {
        var done = schedule.handle(command(title == null ? "" : title, window.window(), words));
        String key = done.announcement().map(Posted::status).map(status -> status.wire()).orElse("silent");
        results.doneOnNextPage("maintenance.did." + key, done.reference());
        return "/console/maintenance/maintenance?faces-redirect=true&id=" + done.id().value();
    }

    private Optional<MessagePreview> preview(MessageText words) {
        return window.complete().map(when -> previewWords.announcement(
                command(title == null || title.isBlank() ? "…" : title, when, Optional.empty()), words));
    }

    private ScheduleMaintenance.Command command(String words, MaintenanceWindow when, Optional<MessageText> first) {
        return new ScheduleMaintenance.Command(words, chosen(), when, Optional.of(recurrence),
                Optional.of(reminders()), startsByItself, endsByItself, Optional.of(verifyMinutes), Optional.empty(),
                first);
    }

    private Set<ComponentId> chosen() {
        return components.stream().map(ComponentId::new).collect(Collectors.toSet());
    }

    /** Minutes, with anything but digits between them. */
    private Set<Integer> reminders() {
        try {
            return Arrays.stream(reminderMinutes.split("\\D+")).filter(number -> !number.isEmpty())
                    .map(Integer::valueOf).collect(Collectors.toSet());
        } catch (NumberFormatException e) {
            throw new ValidationException("reminderMinutes", "must be 1 to 43200");
        }
    }

    public MessageComposer getComposer() {
        return composer;
    }

    public WindowFields getWindow() {
        return window;
    }

    public List<Part> getParts() {
        return parts;
    }

    public List<MaintenanceConflict> getConflicts() {
        return conflicts;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public List<String> getComponents() {
        return components;
    }

    public void setComponents(List<String> components) {
        this.components = List.copyOf(components);
    }

    public String getRecurrence() {
        return recurrence;
    }

    public void setRecurrence(@Nullable String recurrence) {
        this.recurrence = recurrence == null ? "" : recurrence;
    }

    public String getReminderMinutes() {
        return reminderMinutes;
    }

    public void setReminderMinutes(@Nullable String reminderMinutes) {
        this.reminderMinutes = reminderMinutes == null ? "" : reminderMinutes;
    }

    public int getVerifyMinutes() {
        return verifyMinutes;
    }

    public void setVerifyMinutes(int verifyMinutes) {
        this.verifyMinutes = verifyMinutes;
    }

    public boolean isStartsByItself() {
        return startsByItself;
    }

    public void setStartsByItself(boolean startsByItself) {
        this.startsByItself = startsByItself;
    }

    public boolean isEndsByItself() {
        return endsByItself;
    }

    public void setEndsByItself(boolean endsByItself) {
        this.endsByItself = endsByItself;
    }
}
