package io.herald.load;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

/**
 * A test class that {@code mvn -Pbench verify} runs. Its name ends in {@code Bench}; {@code -Dbench=} with what stands
 * before that, in any case, picks it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("bench")
public @interface Bench {}
