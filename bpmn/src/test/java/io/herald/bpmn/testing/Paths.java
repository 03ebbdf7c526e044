package io.herald.bpmn.testing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Notes each sequence flow that any process takes. */
final class Paths extends AbstractBpmnParseListener {

    private final Set<String> taken = new HashSet<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        flow.addListener(ExecutionListener.EVENTNAME_TAKE,
                (ExecutionListener) execution -> taken
                        .add(((ProcessDefinition) flow.getProcessDefinition()).getKey() + ' ' + flow.getId()));
    }

    void forget() {
        taken.clear();
    }

    /** The flows of the model that nobody took since the last {@link #forget()}. */
    Collection<String> notTaken(String process, BpmnModelInstance model) {
        Set<String> flows = new TreeSet<>();
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (!taken.contains(process + ' ' + flow.getId())) {
                flows.add(flow.getId());
            }
        }
        return flows;
    }
}
