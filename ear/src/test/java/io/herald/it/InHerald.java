package io.herald.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs a running Herald. All such tests of one run share one; it starts before the first of them.
 * Test methods and constructors may take a {@link HeraldUnderTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("herald")
@ExtendWith(HeraldExtension.class)
public @interface InHerald {}
