package io.herald.web.api.rest.audience;

import io.herald.audience.ImportState;
import io.herald.audience.SubscriberImport;
import java.time.Instant;
import java.util.Optional;

/** How an import goes. Every line that is done is counted in exactly one of added, merged, left, quarantined, bad. */
public record ImportRow(String id, ImportState state, String importedBy, Instant startedAt, Optional<Instant> endedAt,
        Optional<String> reason, String source, Long lines, Long done, Long lastLine, Long added, Long merged,
        Long left, Long quarantined, Long bad) {

    static ImportRow of(SubscriberImport view) {
        return new ImportRow(view.id(), view.state(), view.importedBy(), view.startedAt(), view.endedAt(),
                view.reason(), view.source(), view.lines(), view.counts().done(), view.lastLine(),
                view.counts().added(), view.counts().merged(), view.counts().left(), view.counts().quarantined(),
                view.counts().bad());
    }
}
