package io.herald.bpmn.diagram;

import io.herald.incident.ProcessStep;
import io.herald.incident.WorkflowHistory;
import io.herald.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.NativeHistoricActivityInstanceQuery;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/**
 * {@link WorkflowHistory} from the history of the engine. Its query interface asks one process at a time, so the
 * history is read by SQL; the names of its tables are public (Camunda, database schema).
 */
@ApplicationScoped
public class CamundaWorkflowHistory implements WorkflowHistory {

    private static final String STEPS = """
        select a.* from ACT_HI_ACTINST a join ACT_HI_PROCINST p on p.ID_ = a.PROC_INST_ID_
        where p.BUSINESS_KEY_ in (%s) and a.ACT_TYPE_ in ('userTask', 'serviceTask', 'receiveTask',
          'intermediateMessageCatch', 'boundaryTimer', 'noneEndEvent')
        order by a.START_TIME_, a.SEQUENCE_COUNTER_""";

    private final HistoryService history;
    private final RepositoryService models;

    @Inject
    public CamundaWorkflowHistory(HistoryService history, RepositoryService models) {
        this.history = history;
        this.models = models;
    }

    @Override
    public List<ProcessStep> of(Collection<String> subjects, Language language) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        List<String> keys = List.copyOf(subjects);
        String places = IntStream.range(0, keys.size()).mapToObj(i -> "#{key" + i + "}")
                .collect(Collectors.joining(", "));
        NativeHistoricActivityInstanceQuery query = history.createNativeHistoricActivityInstanceQuery()
                .sql(STEPS.formatted(places));
        IntStream.range(0, keys.size()).forEach(i -> query.parameter("key" + i, keys.get(i)));
        Map<String, Names> names = new HashMap<>();
        return query.list().stream().flatMap(visit -> names
                .computeIfAbsent(visit.getProcessDefinitionId(), process -> names(process, language)).step(visit))
                .toList();
    }

    private Names names(String process, Language language) {
        BpmnModelInstance model = models.getBpmnModelInstance(process);
        return new Names(model, new ProcessWords(model, language));
    }

    /** What a version of a model calls its steps. */
    private record Names(BpmnModelInstance model, ProcessWords words) {

        Stream<ProcessStep> step(HistoricActivityInstance visit) {
            return Stream.of(visit.getActivityId()).map(id -> model.<FlowElement>getModelElementById(id))
                    .map(words::nameOf).filter(name -> !name.isEmpty())
                    .map(name -> new ProcessStep(words.title(), name, visit.getStartTime().toInstant(),
                            Optional.ofNullable(visit.getEndTime()).map(Date::toInstant)));
        }
    }
}
