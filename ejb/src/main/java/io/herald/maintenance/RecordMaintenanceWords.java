package io.herald.maintenance;

import io.herald.incident.PageChanges;
import io.herald.incident.UpdateText;
import io.herald.maintenance.domain.Maintenance;
import io.herald.maintenance.domain.MaintenanceUpdate;
import io.herald.maintenance.domain.MaintenanceUpdates;
import io.herald.maintenance.domain.Maintenances;
import io.herald.message.MessagePublished;
import io.herald.shared.Language;
import io.herald.shared.PublicId;
import io.herald.shared.WorkflowStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** Makes published words part of a maintenance's public story, in the transaction that publishes them. */
@Stateless
@PermitAll
@WorkflowStep
public class RecordMaintenanceWords {

    private final Maintenances maintenances;
    private final MaintenanceUpdates updates;
    private final Transitions transitions;
    private final MaintenanceWorkflow workflow;
    private final PageChanges pageChanges;
    private final MaintenanceDiary diary;

    @SuppressWarnings("NullAway")
    protected RecordMaintenanceWords() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RecordMaintenanceWords(Maintenances maintenances, MaintenanceUpdates updates, Transitions transitions,
            MaintenanceWorkflow workflow, PageChanges pageChanges, MaintenanceDiary diary) {
        this.maintenances = maintenances;
        this.updates = updates;
        this.transitions = transitions;
        this.workflow = workflow;
        this.pageChanges = pageChanges;
        this.diary = diary;
    }

    /** Words about incidents are none of a maintenance's. */
    public void handle(@Observes MessagePublished words) {
        if (words.phase().isMaintenance()) {
            record(maintenances.get(new MaintenanceId(words.incidentId())), words);
        }
    }

    private void record(Maintenance maintenance, MessagePublished words) {
        boolean first = maintenance.announce(words.publishedAt());
        Map<Language, UpdateText> texts = new TreeMap<>();
        words.statusPageTexts()
                .forEach((language, text) -> texts.put(language, new UpdateText(text.title(), text.body())));
        updates.add(new MaintenanceUpdate(PublicId.next(), maintenance.id(), words.message(), maintenance.status(),
                texts, words.publishedAt()));
        diary.tell(maintenance, MaintenanceKind.MESSAGE_PUBLISHED, words.phase().wire(),
                Map.of("message", words.message().value(), "status", maintenance.status().wire()));
        pageChanges.announce();
        if (first) {
            if (maintenance.status().isOn()) {
                transitions.show(maintenance, true);
            }
            workflow.announced(maintenance.id());
        }
    }
}
