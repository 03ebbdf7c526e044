package io.herald.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All API tokens. */
public interface ApiTokens {

    void add(ApiToken token);

    Optional<ApiToken> find(String id);

    Optional<ApiToken> findBySha256(String sha256);

    /** Notes the use, at most once a minute per token, so that a busy client does not make a busy row. */
    void noteUse(String id, Instant now);

    /** All tokens, the newest first. */
    List<ApiToken> all();
}
