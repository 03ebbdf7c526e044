package io.herald.web.api.rest.migration;

import io.herald.migration.Migration;
import io.herald.migration.MigrationState;
import java.time.Instant;
import java.util.Optional;

/** How an import of another page goes. Every thing is counted in created, merged or skipped once it was looked at. */
public record MigrationRow(String id, String source, String startedBy, Instant startedAt, MigrationState state,
        Integer percent, Long addresses, Long read, Long items, Long created, Long merged, Long skipped,
        Optional<String> wordsSha256, Optional<String> reason) {

    static MigrationRow of(Migration view) {
        return new MigrationRow(view.id(), view.source(), view.startedByName(), view.startedAt(), view.state(),
                view.percent(), view.addresses(), view.read(), view.items(), view.created(), view.merged(),
                view.skipped(), view.wordsSha256(), view.reason());
    }
}
