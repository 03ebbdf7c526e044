package io.herald.bpmn.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/**
 * Starts processes and tells them what happened, in the caller's transaction. It talks to the engine over a connection
 * of its own: news often comes from inside a step of another process, and the connection of that step, used by a bean
 * called from it, stands outside of the transaction in the server and would not see what was begun in the same
 * transaction.
 */
public final class Correspondence {

    private final RuntimeService runtime;
    private final String process;

    /** @param process the key of the processes to talk to */
    public Correspondence(RuntimeService runtime, String process) {
        this.runtime = runtime;
        this.process = process;
    }

    public void start(String businessKey) {
        apart(() -> runtime.startProcessInstanceByKey(process, businessKey));
    }

    /** @return false where no process about this waits for the message, so that nothing happened */
    public boolean tell(String businessKey, String message, Map<String, Object> variables) {
        Optional<EventSubscription> waiting = running(businessKey).flatMap(instance -> Optional.ofNullable(apart(
                () -> runtime.createEventSubscriptionQuery().processInstanceId(instance.getId()).eventName(message)
                        .singleResult())));
        waiting.ifPresent(there -> apart(() -> {
            runtime.createMessageCorrelation(message).processInstanceId(there.getProcessInstanceId())
                    .setVariables(variables).correlate();
            return message;
        }));
        return waiting.isPresent();
    }

    private Optional<ProcessInstance> running(String businessKey) {
        return Optional.ofNullable(apart(() -> runtime.createProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey).singleResult()));
    }

    private static <T> @Nullable T apart(Callable<T> command) {
        try {
            return ProcessEngineContext.withNewProcessEngineContext(command);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
