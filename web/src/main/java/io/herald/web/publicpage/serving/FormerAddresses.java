package io.herald.web.publicpage.serving;

import io.herald.migration.FindFormerAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that things had on a page that was imported: {@code /incidents/<old id>}, {@code /components/<old id>/...},
 * {@code /uptime/<old id>}. They are read once for each state of the page, so that nonsense costs no query.
 */
@ApplicationScoped
public class FormerAddresses {

    private static final Pattern WITH_ID = Pattern.compile(
            "((?:/[a-z]{2})?/(?:incidents|components|uptime)/)([0-9a-zA-Z_-]{1,60})((?:/.*)?)");

    private record Known(long version, Map<String, String> ids) {}

    private FindFormerAddresses find;
    private volatile Known known = new Known(Long.MIN_VALUE, Map.of());

    protected FormerAddresses() {}

    @Inject
    public FormerAddresses(FindFormerAddresses find) {
        this.find = find;
    }

    /** @param version of the public page  @return the path that leads there now */
    public Optional<String> now(String path, long version) {
        var address = WITH_ID.matcher(path);
        return address.matches() ? Optional.ofNullable(ids(version).get(address.group(2)))
                .map(id -> address.group(1) + id + address.group(3)) : Optional.empty();
    }

    /**
     * Every id that a thing had elsewhere, with the one it has; what was known last while the database is away.
     *
     * @param version of the public page
     */
    public Map<String, String> all(long version) {
        try {
            return ids(version);
        } catch (RuntimeException away) {
            return known.ids();
        }
    }

    private Map<String, String> ids(long version) {
        Known seen = known;
        if (seen.version() != version) {
            seen = new Known(version, find.handle());
            known = seen;
        }
        return seen.ids();
    }
}
