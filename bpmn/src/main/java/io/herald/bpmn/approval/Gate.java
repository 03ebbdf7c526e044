package io.herald.bpmn.approval;

import io.herald.approval.Decision;
import io.herald.shared.IllegalStateOfException;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * One kind of process with a gate, seen by the text it is about: submitted, decided, submitted again.
 *
 * @param processId name of the model
 * @param resubmitted name of the message it waits for after changes were asked for
 */
public record Gate(String processId, String resubmitted) {

    /** Starts the process of the text, or lets the one go on that waits for the author. */
    public void submit(RuntimeService runtime, String text, Map<String, Object> variables) {
        Optional<ProcessInstance> running = running(runtime, text);
        if (running.isEmpty()) {
            runtime.startProcessInstanceByKey(processId, text, variables);
        } else {
            runtime.createMessageCorrelation(resubmitted).processInstanceId(running.get().getId())
                    .setVariables(variables).correlate();
        }
    }

    /** @throws IllegalStateOfException if the process of the text does not wait for a decision */
    public void decide(TaskService tasks, String text, Decision decision) {
        complete(tasks, text, GateVariables.of(decision));
    }

    /**
     * One approval of several.
     *
     * @throws IllegalStateOfException if the process of the text does not wait for a decision
     */
    public void sign(TaskService tasks, String text) {
        complete(tasks, text, GateVariables.ofSignature());
    }

    private void complete(TaskService tasks, String text, Map<String, Object> outcome) {
        Task open = tasks.createTaskQuery().processDefinitionKey(processId).processInstanceBusinessKey(text)
                .singleResult();
        if (open == null) {
            throw new IllegalStateOfException("text", "not_waiting_for_a_decision", "be decided about");
        }
        tasks.complete(open.getId(), outcome);
    }

    public Optional<ProcessInstance> running(RuntimeService runtime, String text) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery().processDefinitionKey(processId)
                .processInstanceBusinessKey(text).singleResult());
    }
}
