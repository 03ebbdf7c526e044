package io.herald.web.publicpage;

import io.herald.web.publicpage.serving.Representation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Remembers renderings by everything they were made from, so that equal input is not rendered again. Not for use by
 * several threads.
 */
final class Renderings {

    private Map<Object, Representation> former = Map.of();
    private Map<Object, Representation> current = new HashMap<>();

    /** @param input a value with equals, holding all that the rendering depends on */
    Representation get(Object input, Supplier<Representation> rendering) {
        Representation known = former.get(input);
        Representation result = known == null ? rendering.get() : known;
        current.put(input, result);
        return result;
    }

    /** Ends a generation: forgets what was not asked for since the last call. */
    void forgetUnused() {
        former = current;
        current = new HashMap<>();
    }
}
