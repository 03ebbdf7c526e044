package io.herald.web.api.rest.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method takes a file, which may be longer than other bodies: up to {@value #MOST_BYTES} bytes. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface TakesFile {

    /** 64 mebibytes: half a million subscribers or so. */
    int MOST_BYTES = 1 << 26;
}
