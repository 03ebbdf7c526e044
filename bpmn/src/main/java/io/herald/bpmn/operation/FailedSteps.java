package io.herald.bpmn.operation;

import io.herald.bpmn.diagram.ProcessWords;
import io.herald.operation.FailedStep;
import io.herald.shared.Language;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** Says in words what jobs are: two queries for any number of them, and models that the engine keeps in memory. */
final class FailedSteps {

    private final ProcessEngine engine;
    private final Language language;
    private final Map<String, ProcessInstance> processes;
    private final Map<String, Instant> firstFailures;
    private final Map<String, BpmnModelInstance> models = new HashMap<>();

    private FailedSteps(List<Job> jobs, ProcessEngine engine, Language language) {
        this.engine = engine;
        this.language = language;
        this.processes = processes(jobs);
        this.firstFailures = firstFailures(jobs);
    }

    static List<FailedStep> of(List<Job> jobs, ProcessEngine engine, Language language) {
        FailedSteps steps = new FailedSteps(jobs, engine, language);
        return jobs.stream().map(steps::describe).toList();
    }

    private Map<String, ProcessInstance> processes(List<Job> jobs) {
        Set<String> ids = jobs.stream().map(Job::getProcessInstanceId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of()
                : engine.getRuntimeService().createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, process -> process));
    }

    private Map<String, Instant> firstFailures(List<Job> jobs) {
        String[] executions = jobs.stream().map(Job::getExecutionId).filter(Objects::nonNull).distinct()
                .toArray(String[]::new);
        return executions.length == 0 ? Map.of()
                : engine.getHistoryService().createHistoricJobLogQuery().executionIdIn(executions).failureLog().list()
                        .stream().collect(Collectors.toMap(HistoricJobLog::getJobId,
                                entry -> entry.getTimestamp().toInstant(), (one, other) -> one.isBefore(other) ? one
                                        : other));
    }

    private FailedStep describe(Job job) {
        String failure = Objects.requireNonNullElse(job.getExceptionMessage(), "");
        if (job.getProcessDefinitionId() == null) {
            return new FailedStep(job.getId(), "", "", ((JobEntity) job).getJobHandlerType(), "", failure, since(job),
                    job.getRetries());
        }
        BpmnModelInstance model = models.computeIfAbsent(job.getProcessDefinitionId(),
                engine.getRepositoryService()::getBpmnModelInstance);
        ProcessWords words = new ProcessWords(model, language);
        String subject = Optional.ofNullable(processes.get(job.getProcessInstanceId()))
                .map(ProcessInstance::getBusinessKey).orElse("");
        return new FailedStep(job.getId(), job.getProcessDefinitionKey(), words.title(), step(job, model, words),
                subject, failure, since(job), job.getRetries());
    }

    private static String step(Job job, BpmnModelInstance model, ProcessWords words) {
        String element = Objects.requireNonNullElse(job.getFailedActivityId(), "");
        String name = model.getModelElementById(element) instanceof FlowElement known ? words.nameOf(known) : "";
        return name.isEmpty() ? element : name;
    }

    private Instant since(Job job) {
        Date otherwise = Objects.requireNonNullElse(job.getCreateTime(), new Date(0));
        return firstFailures.getOrDefault(job.getId(), otherwise.toInstant());
    }
}
