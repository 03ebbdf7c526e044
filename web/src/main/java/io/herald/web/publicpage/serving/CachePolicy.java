package io.herald.web.publicpage.serving;

/** How long browsers and CDNs may keep a resource (RFC 9111, RFC 5861), as the value of {@code Cache-Control}. */
public enum CachePolicy {
    /**
     * Changes whenever somebody publishes: fresh for one second, so that a CDN asks at most once a second per place,
     * and kept for a day in case Herald cannot be reached.
     */
    CHANGING("public, max-age=1, stale-while-revalidate=5, stale-if-error=86400"),
    /** Changes only with a new release of Herald. */
    DAY("public, max-age=86400"),
    /** Its URL holds the hash of its bytes. */
    FOREVER("public, max-age=31536000, immutable"),
    /** Belongs to one reader or one moment. */
    NEVER("no-store");

    private final String header;

    CachePolicy(String header) {
        this.header = header;
    }

    public String header() {
        return header;
    }
}
