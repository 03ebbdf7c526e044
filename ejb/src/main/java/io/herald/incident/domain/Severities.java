package io.herald.incident.domain;

import io.herald.incident.SeverityLevel;
import java.util.List;

/** The four severities. */
public interface Severities {

    Severity get(SeverityLevel level);

    /** Worst first. */
    List<Severity> all();
}
