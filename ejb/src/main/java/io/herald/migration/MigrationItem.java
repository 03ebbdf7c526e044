package io.herald.migration;

import java.util.Optional;

/**
 * One thing of the other page and what became of it.
 *
 * @param kind {@code group}, {@code component}, {@code incident} or {@code maintenance}
 * @param words what the public will read, for whoever approves it
 * @param state {@code waiting}, {@code created}, {@code merged} or {@code skipped}
 * @param newId of what it became
 */
public record MigrationItem(String kind, String oldId, String name, String words, String state,
        Optional<String> reason, Optional<String> newId) {}
