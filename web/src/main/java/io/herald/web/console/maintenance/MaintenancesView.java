package io.herald.web.console.maintenance;

import io.herald.incident.MaintenanceStatus;
import io.herald.maintenance.ListMaintenances;
import io.herald.maintenance.MaintenanceSummary;
import io.herald.web.console.live.Live;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** All maintenances: what is on, what comes, what is over. */
@Named
@ViewScoped
public class MaintenancesView implements Live, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListMaintenances listMaintenances;

    private List<MaintenanceSummary> open = List.of();
    private List<MaintenanceSummary> over = List.of();

    public void read() {
        open = listMaintenances.open();
        over = listMaintenances.over();
    }

    @Override
    public boolean refresh() {
        List<MaintenanceSummary> before = open;
        read();
        return !open.equals(before);
    }

    public List<MaintenanceSummary> getActive() {
        return open.stream().filter(each -> each.status().isOn()).toList();
    }

    public List<MaintenanceSummary> getUpcoming() {
        return open.stream().filter(each -> each.status() == MaintenanceStatus.SCHEDULED).toList();
    }

    public List<MaintenanceSummary> getOver() {
        return over;
    }
}
