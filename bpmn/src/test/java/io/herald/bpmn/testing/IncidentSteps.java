package io.herald.bpmn.testing;

import io.herald.bpmn.incident.KeepDecisionListener;
import io.herald.bpmn.incident.CloseIncidentDelegate;
import io.herald.bpmn.incident.DescribeForPlanListener;
import io.herald.bpmn.incident.EscalatePostmortemDelegate;
import io.herald.bpmn.incident.EscalateSilenceDelegate;
import io.herald.bpmn.incident.MoveTimeLimitsDelegate;
import io.herald.bpmn.incident.RecordPlanDelegate;
import io.herald.bpmn.incident.RemindFirstContactDelegate;
import io.herald.bpmn.incident.RemindNextUpdateDelegate;
import io.herald.bpmn.incident.RemindPostmortemDelegate;
import io.herald.incident.CloseIncident;
import io.herald.incident.DescribeForPlan;
import io.herald.incident.EscalatePostmortem;
import io.herald.incident.EscalateSilence;
import io.herald.incident.IncidentId;
import io.herald.incident.Plan;
import io.herald.incident.PlanFacts;
import io.herald.incident.RecordPlan;
import io.herald.incident.RemindFirstContact;
import io.herald.incident.RemindNextUpdate;
import io.herald.incident.RemindPostmortem;
import io.herald.incident.SeverityPromise;
import io.herald.message.GatePolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps that the process of an incident calls: they note the call, and describe the incident that the test is
 * about.
 */
public final class IncidentSteps {

    /** What SEV1 promises in these tests: first word in 10 minutes, then every 30, post-mortem in 3 days. */
    public static final SeverityPromise HIGHEST = promise(10, 30, 3);

    private final List<String> taken;
    private PlanFacts facts = new PlanFacts("SEV1", "outage", "major", HIGHEST, HIGHEST);

    IncidentSteps(List<String> taken) {
        this.taken = taken;
    }

    public static SeverityPromise promise(int firstContact, int cadence, Integer postmortemDays) {
        return new SeverityPromise(firstContact, cadence, GatePolicy.values()[0], 15,
                Optional.ofNullable(postmortemDays));
    }

    /** From now on the incident is of this severity and kind. */
    public void incidentIs(String severity, String kind, SeverityPromise promise) {
        facts = new PlanFacts(severity, kind, "major", promise, HIGHEST);
    }

    Map<String, Object> delegates() {
        Map<String, Object> delegates = new HashMap<>(
                Map.of("describeForPlan", new DescribeForPlanListener(new DescribeForPlan() {
                    @Override
                    public PlanFacts handle(IncidentId id) {
                        return facts;
                    }
                }), "recordPlan", new RecordPlanDelegate(new RecordPlan() {
                    @Override
                    public void handle(IncidentId id, Plan plan) {
                        note("RecordPlan " + plan.firstContactMinutes() + "/" + plan.cadenceMinutes() + "/"
                                + plan.postmortemDays().map(String::valueOf).orElse("-"), id);
                    }
                }), "keepDecision", new KeepDecisionListener(), "moveTimeLimits", new MoveTimeLimitsDelegate(),
                        "remindFirstContact", new RemindFirstContactDelegate(new RemindFirstContact() {
                            @Override
                            public void handle(IncidentId id) {
                                note("RemindFirstContact", id);
                            }
                        }), "remindNextUpdate", new RemindNextUpdateDelegate(new RemindNextUpdate() {
                            @Override
                            public void handle(IncidentId id) {
                                note("RemindNextUpdate", id);
                            }
                        }), "escalateSilence", new EscalateSilenceDelegate(new EscalateSilence() {
                            @Override
                            public void handle(IncidentId id) {
                                note("EscalateSilence", id);
                            }
                        }), "remindPostmortem", new RemindPostmortemDelegate(new RemindPostmortem() {
                            @Override
                            public void handle(IncidentId id) {
                                note("RemindPostmortem", id);
                            }
                        }), "closeIncident", new CloseIncidentDelegate(new CloseIncident() {
                            @Override
                            public void handle(IncidentId id) {
                                note("CloseIncident", id);
                            }
                        })));
        delegates.put("escalatePostmortem", new EscalatePostmortemDelegate(new EscalatePostmortem() {
            @Override
            public void handle(IncidentId id) {
                note("EscalatePostmortem", id);
            }
        }));
        return delegates;
    }

    private void note(String step, IncidentId id) {
        taken.add(step + " " + id);
    }
}
