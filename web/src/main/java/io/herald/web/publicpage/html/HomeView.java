package io.herald.web.publicpage.html;

import java.util.List;

/** The home page: the verdict, what is wrong now, what is planned, all components, what is measured, the last days. */
record HomeView(Verdict verdict, List<IncidentView> openIncidents, List<MaintenanceView> maintenances,
        List<GroupView> groups, MeasuredView measured, List<PastView.DayView> days, ChoiceView choice) {

    boolean hasOpenIncidents() {
        return !openIncidents.isEmpty();
    }

    boolean hasMaintenances() {
        return !maintenances.isEmpty();
    }

    boolean hasGroups() {
        return !groups.isEmpty();
    }
}
