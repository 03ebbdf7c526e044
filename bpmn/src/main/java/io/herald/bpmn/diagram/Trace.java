package io.herald.bpmn.diagram;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * The way that a process took so far.
 *
 * @param visits every visit of an element, in the order they began
 */
record Trace(List<HistoricActivityInstance> visits) {

    Trace {
        visits = List.copyOf(visits);
    }

    /** Whether the process is inside the element now. */
    boolean isCurrent(String element) {
        return visits.stream().anyMatch(visit -> visit.getActivityId().equals(element) && visit.getEndTime() == null);
    }

    /** Whether the process left the element at least once and is not in it again. */
    boolean isDone(String element) {
        return !isCurrent(element) && visits.stream().anyMatch(visit -> visit.getActivityId().equals(element));
    }

    /**
     * The flows that were taken. The history does not name them; but whoever enters an element came from that of its
     * predecessors which was left last before.
     */
    Set<String> flowsTaken(BpmnModelInstance model) {
        Set<String> taken = new HashSet<>();
        for (int entered = 0; entered < visits.size(); entered++) {
            FlowNode node = model.getModelElementById(visits.get(entered).getActivityId());
            int now = entered;
            node.getIncoming().stream().filter(flow -> lastLeft(flow, now) >= 0)
                    .max(Comparator.comparingInt(flow -> lastLeft(flow, now))).map(SequenceFlow::getId)
                    .ifPresent(taken::add);
        }
        return taken;
    }

    private int lastLeft(SequenceFlow flow, int before) {
        for (int visit = before - 1; visit >= 0; visit--) {
            HistoricActivityInstance source = visits.get(visit);
            if (source.getActivityId().equals(flow.getSource().getId()) && source.getEndTime() != null
                    && !source.getEndTime().after(visits.get(before).getStartTime())) {
                return visit;
            }
        }
        return -1;
    }
}
