package io.herald.bpmn.testing;

import io.herald.bpmn.maintenance.CompleteDueMaintenanceDelegate;
import io.herald.bpmn.maintenance.ReadMaintenanceTimesDelegate;
import io.herald.bpmn.maintenance.RemindAnnouncementDelegate;
import io.herald.bpmn.maintenance.RemindMaintenanceDelegate;
import io.herald.bpmn.maintenance.RemindOverrunDelegate;
import io.herald.bpmn.maintenance.StartDueMaintenanceDelegate;
import io.herald.bpmn.maintenance.VerifyDueMaintenanceDelegate;
import io.herald.maintenance.CompleteDueMaintenance;
import io.herald.maintenance.MaintenanceId;
import io.herald.maintenance.MaintenanceTimes;
import io.herald.maintenance.ReadMaintenanceTimes;
import io.herald.maintenance.RemindAnnouncement;
import io.herald.maintenance.RemindMaintenance;
import io.herald.maintenance.RemindOverrun;
import io.herald.maintenance.StartDueMaintenance;
import io.herald.maintenance.VerifyDueMaintenance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps that the process of a maintenance calls: they note the call, and answer the times that the test wants. */
public final class MaintenanceSteps {

    private final List<String> taken;
    private final Deque<MaintenanceTimes> times = new ArrayDeque<>();
    private MaintenanceTimes last;

    MaintenanceSteps(List<String> taken) {
        this.taken = taken;
    }

    /** What the next steps answer, one after the other; the last one stays. */
    public void timesAre(MaintenanceTimes... next) {
        times.addAll(List.of(next));
    }

    Map<String, Object> delegates() {
        return Map.of("readMaintenanceTimes", new ReadMaintenanceTimesDelegate(new ReadMaintenanceTimes() {
            @Override
            public MaintenanceTimes handle(MaintenanceId id) {
                return note("ReadMaintenanceTimes", id);
            }
        }), "remindAnnouncement", new RemindAnnouncementDelegate(new RemindAnnouncement() {
            @Override
            public void handle(MaintenanceId id) {
                taken.add("RemindAnnouncement " + id);
            }
        }), "remindMaintenance", new RemindMaintenanceDelegate(new RemindMaintenance() {
            @Override
            public MaintenanceTimes handle(MaintenanceId id) {
                return note("RemindMaintenance", id);
            }
        }), "startMaintenance", new StartDueMaintenanceDelegate(new StartDueMaintenance() {
            @Override
            public MaintenanceTimes handle(MaintenanceId id) {
                return note("StartDueMaintenance", id);
            }
        }), "verifyMaintenance", new VerifyDueMaintenanceDelegate(new VerifyDueMaintenance() {
            @Override
            public MaintenanceTimes handle(MaintenanceId id) {
                return note("VerifyDueMaintenance", id);
            }
        }), "remindOverrun", new RemindOverrunDelegate(new RemindOverrun() {
            @Override
            public MaintenanceTimes handle(MaintenanceId id) {
                return note("RemindOverrun", id);
            }
        }), "completeMaintenance", new CompleteDueMaintenanceDelegate(new CompleteDueMaintenance() {
            @Override
            public void handle(MaintenanceId id) {
                taken.add("CompleteDueMaintenance " + id);
            }
        }));
    }

    private MaintenanceTimes note(String step, MaintenanceId id) {
        taken.add(step + " " + id);
        last = Optional.ofNullable(times.poll()).orElse(last);
        return last;
    }
}
