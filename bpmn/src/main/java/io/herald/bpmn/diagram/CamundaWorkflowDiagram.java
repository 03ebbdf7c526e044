package io.herald.bpmn.diagram;

import io.herald.bpmn.incident.CamundaIncidentWorkflow;
import io.herald.bpmn.maintenance.CamundaMaintenanceWorkflow;
import io.herald.bpmn.message.CamundaPublicationWorkflow;
import io.herald.incident.IncidentId;
import io.herald.incident.ProcessPicture;
import io.herald.incident.WorkflowDiagram;
import io.herald.message.MessageId;
import io.herald.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** {@link WorkflowDiagram} from the history of the engine and the version of the model that the process runs by. */
@ApplicationScoped
public class CamundaWorkflowDiagram implements WorkflowDiagram {

    private final HistoryService history;
    private final RepositoryService models;

    @Inject
    public CamundaWorkflowDiagram(HistoryService history, RepositoryService models) {
        this.history = history;
        this.models = models;
    }

    @Override
    public Optional<ProcessPicture> ofIncident(IncidentId incident, Language language) {
        List<ProcessPicture> all = pictures(CamundaIncidentWorkflow.PROCESS, incident.value(), language);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    @Override
    public Optional<ProcessPicture> ofMaintenance(String maintenance, Language language) {
        return pictures(CamundaMaintenanceWorkflow.PROCESS, maintenance, language).stream().findFirst();
    }

    @Override
    public List<ProcessPicture> ofMessage(MessageId message, Language language) {
        return pictures(CamundaPublicationWorkflow.PROCESS, message.value(), language);
    }

    private List<ProcessPicture> pictures(String process, String businessKey, Language language) {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey).orderByProcessInstanceStartTime().asc().list().stream()
                .map(instance -> picture(instance, language)).toList();
    }

    private ProcessPicture picture(HistoricProcessInstance instance, Language language) {
        Trace trace = new Trace(history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
                .orderPartiallyByOccurrence().asc().list());
        return new Picture(models.getBpmnModelInstance(instance.getProcessDefinitionId()), trace, language)
                .of(instance);
    }
}
