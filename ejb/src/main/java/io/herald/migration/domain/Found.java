package io.herald.migration.domain;

import io.herald.shared.Sha256;
import jakarta.json.JsonObject;

/**
 * A thing that was read from another page.
 *
 * @param kind {@code group}, {@code component}, {@code incident} or {@code maintenance}
 * @param json as it was read
 */
public record Found(String kind, String oldId, String name, JsonObject json) {

    /** Changes with every change of what was read. */
    public String sha256() {
        return Sha256.hex(kind + "\n" + oldId + "\n" + json);
    }
}
