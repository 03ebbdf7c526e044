package io.herald.bpmn.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;

/** What a process test works with: the engine, the steps, and a clock that only the test moves. */
public final class Workbench {

    /** When every test begins. */
    public static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private final ProcessEngine engine;
    private final Steps steps = new Steps();

    Workbench(EngineInMemory memory) {
        engine = memory.engine();
        memory.use(steps.delegates());
        ClockUtil.setCurrentTime(Date.from(START));
        BpmnAwareTests.init(engine);
    }

    public ProcessEngine engine() {
        return engine;
    }

    public Steps steps() {
        return steps;
    }

    /** The engine's own clock. */
    public Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return ClockUtil.getCurrentTime().toInstant();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    /** Moves the clock and lets every timer fire that is due then, the earliest first. */
    public void pass(Duration time) {
        ClockUtil.setCurrentTime(Date.from(clock().instant().plus(time)));
        List<Job> due = dueTimers();
        while (!due.isEmpty()) {
            engine.getManagementService().executeJob(due.getFirst().getId());
            due = dueTimers();
        }
    }

    private List<Job> dueTimers() {
        return engine.getManagementService().createJobQuery().timers().executable().orderByJobDuedate().asc().list();
    }

    /** The only process about this thing, running or ended. */
    public ProcessInstanceAssert assertThatProcessOf(String businessKey) {
        HistoricProcessInstance process = engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey).singleResult();
        return BpmnAwareTests.assertThat(new RememberedProcess(process));
    }

    void clear() {
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(
                process -> engine.getRuntimeService().deleteProcessInstance(process.getId(), "the test is over"));
        engine.getHistoryService().createHistoricProcessInstanceQuery().list().forEach(
                process -> engine.getHistoryService().deleteHistoricProcessInstance(process.getId()));
        ClockUtil.reset();
    }
}
