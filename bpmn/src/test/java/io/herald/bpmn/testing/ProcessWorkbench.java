package io.herald.bpmn.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test class whose tests take a {@link Workbench}, without a duty to walk every path of a process. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProcessTestExtension.class)
@ResourceLock(ProcessTestExtension.ENGINE)
public @interface ProcessWorkbench {}
