package io.herald.maintenance;

import java.util.ArrayList;
import java.util.List;

/** Stands for the workflow engine: remembers what it was told. */
final class ToldWorkflow implements MaintenanceWorkflow {

    private final List<String> told = new ArrayList<>();

    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void scheduled(MaintenanceId maintenance) {
        told.add("scheduled");
    }

    @Override
    public void announced(MaintenanceId maintenance) {
        told.add("announced");
    }

    @Override
    public void changed(MaintenanceId maintenance) {
        told.add("changed");
    }

    @Override
    public void started(MaintenanceId maintenance) {
        told.add("started");
    }

    @Override
    public void verifying(MaintenanceId maintenance) {
        told.add("verifying");
    }

    @Override
    public void completed(MaintenanceId maintenance) {
        told.add("completed");
    }

    @Override
    public void cancelled(MaintenanceId maintenance) {
        told.add("cancelled");
    }
}
