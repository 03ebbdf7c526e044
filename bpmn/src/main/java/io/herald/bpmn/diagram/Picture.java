package io.herald.bpmn.diagram;

import io.herald.incident.ProcessPicture;
import io.herald.incident.ProcessPicture.StepDone;
import io.herald.shared.Language;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Puts one process into a drawing and into words. */
final class Picture {

    private final BpmnModelInstance model;
    private final Trace trace;
    private final ProcessWords words;

    Picture(BpmnModelInstance model, Trace trace, Language language) {
        this.model = model;
        this.trace = trace;
        this.words = new ProcessWords(model, language);
    }

    ProcessPicture of(HistoricProcessInstance instance) {
        String process = instance.getProcessDefinitionKey();
        List<FlowElement> waiting = waiting();
        List<String> names = waiting.stream().map(words::nameOf).toList();
        String description = names.isEmpty() ? words.phrase("process.ended", lastName())
                : words.phrase("process.waits", String.join(", ", names));
        String next = waiting.isEmpty() ? words.phrase("next.nothing", lastName())
                : waiting.stream().map(words::explanationOf).collect(Collectors.joining(" "));
        String svg = new Drawing(model, words, trace).draw(process + "-" + instance.getBusinessKey(), description);
        return new ProcessPicture(process, words.title(), svg, names, next, history());
    }

    private List<FlowElement> waiting() {
        return trace.visits().stream().filter(visit -> visit.getEndTime() == null)
                .map(visit -> (FlowElement) model.getModelElementById(visit.getActivityId()))
                .filter(element -> !(element instanceof SubProcess)).distinct().toList();
    }

    /** The state that an ended process came to. */
    private String lastName() {
        return trace.visits().reversed().stream().map(this::element).filter(EndEvent.class::isInstance)
                .map(words::nameOf).findFirst().orElse("");
    }

    private List<StepDone> history() {
        return trace.visits().stream().filter(visit -> isStep(element(visit)))
                .map(visit -> new StepDone(words.nameOf(element(visit)), visit.getStartTime().toInstant(),
                        Optional.ofNullable(visit.getEndTime()).map(Date::toInstant)))
                .toList();
    }

    private FlowElement element(HistoricActivityInstance visit) {
        return model.getModelElementById(visit.getActivityId());
    }

    private static boolean isStep(FlowElement element) {
        return !(element instanceof Gateway) && !(element instanceof SubProcess);
    }
}
