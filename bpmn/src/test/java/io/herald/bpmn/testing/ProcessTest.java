package io.herald.bpmn.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test class about one process. Its tests take a {@link Workbench}. When all of them ran, every sequence flow of the
 * process must have been taken, hence every gateway exit, boundary event and end event been reached.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ProcessTestExtension.class)
@ResourceLock(ProcessTestExtension.ENGINE)
public @interface ProcessTest {

    /** The id of the process. */
    String value();
}
