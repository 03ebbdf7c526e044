package io.herald.operation.domain;

import io.herald.operation.About;
import java.util.Collection;
import java.util.Map;

/** Finds out what processes are about. */
public interface Subjects {

    /** @return by the id that the process carries; what is unknown is left out */
    Map<String, About> of(Collection<String> subjectIds);
}
