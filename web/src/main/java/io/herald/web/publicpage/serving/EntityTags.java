package io.herald.web.publicpage.serving;

/** Compares validators for {@code If-None-Match} (RFC 9110, section 13.1.2: weak comparison). */
final class EntityTags {

    private EntityTags() {}

    /**
     * @param ifNoneMatch value of the header, or null
     * @param current the entity tag of the chosen representation
     */
    static boolean match(String ifNoneMatch, String current) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.equals(current)) {
            return true;
        }
        for (String tag : ifNoneMatch.split(",", 64)) {
            String candidate = tag.strip();
            if (candidate.equals("*") || candidate.equals(current) || candidate.equals("W/" + current)) {
                return true;
            }
        }
        return false;
    }
}
