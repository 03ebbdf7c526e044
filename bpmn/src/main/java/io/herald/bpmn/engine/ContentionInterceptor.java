package io.herald.bpmn.engine;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.camunda.bpm.engine.OptimisticLockingException;

/**
 * Tells the loser of a meeting in one process that somebody else was first, instead of failing with the engine's
 * words.
 */
@Contended
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class ContentionInterceptor {

    private static final EngineLog log = new EngineLog();

    @AroundInvoke
    Object refuse(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (OptimisticLockingException e) {
            log.contended(e.getMessage());
            throw new ProcessContendedException();
        }
    }
}
