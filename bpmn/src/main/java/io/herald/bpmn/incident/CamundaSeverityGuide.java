package io.herald.bpmn.incident;

import io.herald.incident.IncidentKind;
import io.herald.incident.SeverityAnswers;
import io.herald.incident.SeverityGuide;
import io.herald.incident.SeverityLevel;
import io.herald.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;

/** {@link SeverityGuide} as the decision table {@value #DECISION}; the first rule that fits decides. */
@ApplicationScoped
public class CamundaSeverityGuide implements SeverityGuide {

    static final String DECISION = "SeverityDecision";

    private final DecisionService decisions;

    @Inject
    public CamundaSeverityGuide(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Advice advise(Question question) {
        DmnDecisionRuleResult said = decisions.evaluateDecisionTableByKey(DECISION, variables(question))
                .getSingleResult();
        String severity = said.getEntry("severity");
        String kind = said.getEntry("kind");
        boolean communicate = said.<Boolean>getEntry("communicate");
        return new Advice(SeverityLevel.fromWire(severity), IncidentKind.fromWire(kind), communicate,
                Map.of(Language.ENGLISH, said.<String>getEntry("reasonEn"),
                        Language.FRENCH, said.<String>getEntry("reasonFr")));
    }

    private static Map<String, Object> variables(Question question) {
        SeverityAnswers answers = question.answers();
        Map<String, Object> variables = new HashMap<>();
        variables.put("security", answers.security());
        variables.put("dataLost", answers.dataLost());
        variables.put("touched", answers.touched().wire());
        variables.put("coreFunction", answers.coreFunction());
        variables.put("workaround", answers.workaround());
        variables.put("money", answers.money());
        variables.put("share", question.share());
        question.minimumShares().forEach(
                (level, share) -> variables.put("share" + level.wire(), share));
        return variables;
    }
}
