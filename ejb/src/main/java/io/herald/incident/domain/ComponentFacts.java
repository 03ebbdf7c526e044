package io.herald.incident.domain;

import io.herald.incident.ComponentGroupId;
import java.time.LocalDate;
import java.util.Optional;

/** What an administrator says about a component. */
public record ComponentFacts(ComponentGroupId group, String name, Optional<String> description, int position,
        boolean showcase, Optional<LocalDate> startDate) {}
