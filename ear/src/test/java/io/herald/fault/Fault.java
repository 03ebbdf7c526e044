package io.herald.fault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import io.herald.rig.RigExtension;

/**
 * A test class that {@code mvn -Pfault verify} runs. Its name ends in {@code Fault}; {@code -Dfault=} with what stands
 * before that, in any case, picks it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("fault")
@ExtendWith(RigExtension.class)
public @interface Fault {}
