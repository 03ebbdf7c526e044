package io.herald.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that only the workflow, a timer or another use case calls, never a person or a machine directly.
 * Such a class is open to every role, because its caller has none; an architecture test keeps {@code web} away from it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WorkflowStep {}
