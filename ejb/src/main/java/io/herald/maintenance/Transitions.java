package io.herald.maintenance;

import io.herald.incident.PageChanges;
import io.herald.incident.Posted;
import io.herald.incident.ShowMaintenance;
import io.herald.maintenance.domain.Maintenance;
import io.herald.message.MessageText;
import io.herald.template.Phase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** What happens when a maintenance takes a step, whoever takes it: status, components, page, words, inner story. */
@Dependent
class Transitions {

    private final ShowMaintenance showMaintenance;
    private final PageChanges pageChanges;
    private final Announcer announcer;
    private final MaintenanceNotices notices;
    private final MaintenanceDiary diary;
    private final Clock clock;

    @Inject
    Transitions(ShowMaintenance showMaintenance, PageChanges pageChanges, Announcer announcer,
            MaintenanceNotices notices, MaintenanceDiary diary, Clock clock) {
        this.showMaintenance = showMaintenance;
        this.pageChanges = pageChanges;
        this.announcer = announcer;
        this.notices = notices;
        this.diary = diary;
        this.clock = clock;
    }

    /** @param text approved wording, when empty */
    Optional<Posted> start(Maintenance maintenance, Optional<MessageText> text) {
        maintenance.start(clock.instant());
        diary.tell(maintenance, MaintenanceKind.STARTED, "", Map.of());
        show(maintenance, true);
        return speak(maintenance, Phase.MAINTENANCE_STARTED, text);
    }

    Optional<Posted> verify(Maintenance maintenance, Optional<MessageText> text) {
        maintenance.verify(clock.instant());
        diary.tell(maintenance, MaintenanceKind.VERIFYING, "", Map.of());
        changed(maintenance);
        return text.map(words -> announcer.post(maintenance, Phase.MAINTENANCE_UPDATE, words));
    }

    /** @param text approved wording, when empty */
    Optional<Posted> complete(Maintenance maintenance, Optional<MessageText> text) {
        maintenance.complete(clock.instant());
        diary.tell(maintenance, MaintenanceKind.COMPLETED, "", Map.of());
        show(maintenance, false);
        return speak(maintenance, Phase.MAINTENANCE_COMPLETED, text);
    }

    /** @param text approved wording, when empty */
    Optional<Posted> cancel(Maintenance maintenance, Optional<MessageText> text) {
        boolean wasOn = maintenance.status().isOn();
        maintenance.cancel(clock.instant());
        diary.tell(maintenance, MaintenanceKind.CANCELLED, "", Map.of());
        if (wasOn) {
            show(maintenance, false);
        } else {
            changed(maintenance);
        }
        return speak(maintenance, Phase.MAINTENANCE_CANCELLED, text);
    }

    /** The page shows what it is now, if the public knows of it. */
    void changed(Maintenance maintenance) {
        if (maintenance.isAnnounced()) {
            pageChanges.announce();
        }
    }

    void show(Maintenance maintenance, boolean on) {
        if (maintenance.isAnnounced()) {
            showMaintenance.handle(maintenance.id().inPublic(), maintenance.components(), on);
        }
    }

    /** What somebody wrote; else what was approved for the moment, but never about what nobody has heard of. */
    Optional<Posted> speak(Maintenance maintenance, Phase phase, Optional<MessageText> text) {
        if (text.isPresent()) {
            return text.map(words -> announcer.post(maintenance, phase, words));
        }
        if (maintenance.isAnnounced()) {
            sayByItself(maintenance, phase);
        }
        return Optional.empty();
    }

    /** The approved wording, or a note to the lead that there is none. */
    void sayByItself(Maintenance maintenance, Phase phase) {
        if (announcer.sayByItself(maintenance, phase).isEmpty()) {
            diary.tell(maintenance, MaintenanceKind.WORDS_MISSING, phase.wire(), Map.of("phase", phase.wire()));
            notices.send(maintenance, "words_missing", clock.instant());
        }
    }
}
