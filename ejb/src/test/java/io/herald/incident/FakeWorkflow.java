package io.herald.incident;

import io.herald.template.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Stands for the workflow engine: remembers what it was told, and plans when told of a declaration. */
final class FakeWorkflow implements IncidentWorkflow {

    private final List<String> told = new ArrayList<>();
    private Consumer<IncidentId> planner = incident -> {};

    void planWith(Consumer<IncidentId> newPlanner) {
        planner = newPlanner;
    }

    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void declared(IncidentId incident) {
        told.add("declared");
        planner.accept(incident);
    }

    @Override
    public void published(IncidentId incident, Phase phase, Optional<Instant> nextUpdateDue) {
        told.add("published " + phase.wire() + nextUpdateDue.map(due -> " until " + due).orElse(""));
    }

    @Override
    public void severityChanged(IncidentId incident) {
        told.add("severity changed");
        planner.accept(incident);
    }

    @Override
    public void postmortemTakenBack(IncidentId incident, Instant due) {
        told.add("post-mortem taken back, due " + due);
    }

    @Override
    public void dismissed(IncidentId incident) {
        told.add("dismissed");
    }
}
