package io.herald.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Optional facts in pages. Expression languages differ in whether they look inside an {@link Optional} by themselves;
 * these functions read the same with either.
 */
@Named("maybe")
@ApplicationScoped
public class Maybe {

    /** Whether there is a value. */
    public boolean has(@Nullable Object fact) {
        return of(fact) != null;
    }

    /** The value itself, or null for the page to leave out. */
    public @Nullable Object of(@Nullable Object fact) {
        return fact instanceof Optional<?> optional ? optional.orElse(null) : fact;
    }

    /** The value, or what to say instead. */
    public Object orElse(@Nullable Object fact, String instead) {
        Object value = of(fact);
        return value == null ? instead : value;
    }
}
