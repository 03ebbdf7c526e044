package io.herald.incident;

import java.time.Instant;
import java.util.Optional;

/** One thing that happened. Exactly one of the four parts is there. */
public record ChronicleEntry(Instant at, ChronicleSource source, Optional<TimelineEntryView> event,
        Optional<Deed> deed, Optional<ProcessStep> step, Optional<Sending> sending) {

    static ChronicleEntry of(TimelineEntryView event) {
        return new ChronicleEntry(event.at(), ChronicleSource.PEOPLE, Optional.of(event), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    static ChronicleEntry of(Deed deed) {
        return new ChronicleEntry(deed.at(), ChronicleSource.PEOPLE, Optional.empty(), Optional.of(deed),
                Optional.empty(), Optional.empty());
    }

    static ChronicleEntry of(ProcessStep step) {
        return new ChronicleEntry(step.startedAt(), ChronicleSource.WORKFLOW, Optional.empty(), Optional.empty(),
                Optional.of(step), Optional.empty());
    }

    static ChronicleEntry of(Sending sending) {
        return new ChronicleEntry(sending.at(), ChronicleSource.DELIVERY, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(sending));
    }
}
