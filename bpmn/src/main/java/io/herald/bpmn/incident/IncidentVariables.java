package io.herald.bpmn.incident;

import io.herald.incident.Plan;
import io.herald.incident.PlanFacts;
import io.herald.incident.SeverityPromise;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * The variables of the communication process. What is stored routes the process or sets its timers; what the decision
 * reads and says is handed over in memory only.
 */
final class IncidentVariables {

    private static final String DECIDED = "decided_";
    private static final Duration SHORTEST_GRACE = Duration.ofMinutes(5);
    private static final Duration POSTMORTEM_GRACE = Duration.ofDays(1);

    private IncidentVariables() {}

    /** Hands the decision what it reads. */
    static void offer(DelegateExecution execution, PlanFacts facts) {
        execution.setVariable("severity", inMemory(facts.severity()));
        execution.setVariable("kind", inMemory(facts.kind()));
        offer(execution, "promised", facts.promise());
        offer(execution, "highest", facts.highestPromise());
    }

    private static void offer(DelegateExecution execution, String whose, SeverityPromise promise) {
        execution.setVariable(whose + "FirstContactMinutes", inMemory(promise.firstContactMinutes()));
        execution.setVariable(whose + "CadenceMinutes", inMemory(promise.cadenceMinutes()));
        execution.setVariable(whose + "PostmortemDays", inMemory(promise.postmortemDays().orElse(null)));
    }

    /** Keeps what the decision that just ended said until the plan is recorded; the engine forgets it at once. */
    static void keepDecision(DelegateExecution execution) {
        DmnDecisionResult result = (DmnDecisionResult) execution.getVariable("decisionResult");
        result.getSingleResult().getEntryMap().forEach(
                (name, value) -> execution.setVariable(DECIDED + name, inMemory(value)));
    }

    /** The decision that was kept, as a plan. */
    static Plan plan(DelegateExecution execution) {
        return new Plan((Integer) execution.getVariable(DECIDED + "firstContactMinutes"),
                (Integer) execution.getVariable(DECIDED + "cadenceMinutes"),
                (Boolean) execution.getVariable(DECIDED + "postmortemRequired"),
                Optional.ofNullable((Integer) execution.getVariable(DECIDED + "postmortemDays")));
    }

    /** Sets routes and time limits by the decision that was kept. */
    static void follow(DelegateExecution execution, Plan plan) {
        Duration firstContact = Duration.ofMinutes(plan.firstContactMinutes());
        execution.setVariable("communicationOwed", execution.getVariable(DECIDED + "communicationOwed"));
        execution.setVariable("firstContactReminder", firstContact.dividedBy(2).toString());
        execution.setVariable("firstContactLimit", firstContact.toString());
        execution.setVariable("postmortemRequired", plan.postmortemRequired());
        plan.postmortemDays().ifPresent(days -> execution.setVariables(ofPostmortem(Duration.ofDays(days))));
    }

    /**
     * What the process needs to know of a publication.
     *
     * @param nextUpdateDue when the next word is promised. The promise lapses half as long after that as it was long,
     *        but no sooner than in five minutes, so that the communications lead can still keep it after the reminder
     */
    static Map<String, Object> ofPromise(Instant nextUpdateDue, Instant now) {
        Duration half = Duration.between(now, nextUpdateDue).dividedBy(2);
        Duration grace = half.compareTo(SHORTEST_GRACE) < 0 ? SHORTEST_GRACE : half;
        Map<String, Object> variables = new HashMap<>();
        variables.put("incidentResolved", false);
        variables.put("nextUpdateDue", Date.from(nextUpdateDue));
        variables.put("promiseLapses", Date.from(nextUpdateDue.plus(grace)));
        return variables;
    }

    /**
     * The time limits of a post-mortem, from when it is waited for: a reminder when it is due, a second person a day
     * later.
     */
    static Map<String, Object> ofPostmortem(Duration limit) {
        return Map.of("postmortemLimit", limit.toString(), "postmortemEscalation",
                limit.plus(POSTMORTEM_GRACE).toString());
    }

    /** The same for one that has to be published again: at least a day is left for it. */
    static Map<String, Object> ofPostmortem(Instant due, Instant now) {
        Duration left = Duration.between(now, due);
        return ofPostmortem(left.compareTo(POSTMORTEM_GRACE) < 0 ? POSTMORTEM_GRACE : left);
    }

    /** What the process needs to know of the word that ends the incident. */
    static Map<String, Object> ofResolution() {
        return Map.of("incidentResolved", true);
    }

    private static TypedValue inMemory(@Nullable Object value) {
        return Variables.untypedValue(value, true);
    }
}
