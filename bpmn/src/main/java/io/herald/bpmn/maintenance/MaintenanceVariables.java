package io.herald.bpmn.maintenance;

import io.herald.maintenance.MaintenanceTimes;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The variables of the process: when its timers fire, and which way it goes then. */
final class MaintenanceVariables {

    private MaintenanceVariables() {}

    static void follow(DelegateExecution execution, MaintenanceTimes times) {
        execution.setVariable("announceBy", Date.from(times.announceBy()));
        execution.setVariable("startsAt", Date.from(times.startsAt()));
        execution.setVariable("nextStep", Date.from(times.nextStep()));
        execution.setVariable("startDue", times.startDue());
        execution.setVariable("endDue", Date.from(times.endDue()));
        execution.setVariable("checkFor", times.checkFor().toString());
        execution.setVariable("endsByItself", times.endsByItself());
    }
}
