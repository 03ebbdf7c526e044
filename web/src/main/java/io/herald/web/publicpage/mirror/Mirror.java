package io.herald.web.publicpage.mirror;

import io.herald.shared.Language;
import io.herald.web.publicpage.html.Words;
import io.herald.web.publicpage.serving.BusyException;
import io.herald.web.publicpage.serving.Representation;
import io.herald.web.publicpage.serving.Resource;
import io.herald.web.publicpage.serving.Snapshot;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Writes snapshots into a directory or a bucket. What every snapshot holds follows each publication at once; what lies
 * further back, and is only reached by links, is looked through at the start and every {@link #BETWEEN_WALKS} after,
 * {@value #PAGES_A_STEP} pages at each call.
 * The file {@code mirror.json} tells of what the copy is and when Herald last stood by it. Not for several threads.
 */
public final class Mirror {

    static final Duration BETWEEN_WALKS = Duration.ofMinutes(10);
    private static final String STATE = "mirror.json";
    private static final Pattern ON_DEMAND = Pattern.compile("(/[a-z]{2})?/(incidents|history|uptime)/[^/]+");
    private static final int PAGES_A_STEP = 50;
    private static final String STATE_CACHING = "public, max-age=5";

    private final MirrorTarget target;
    private final String context;
    private final Map<String, Representation> written = new HashMap<>();
    private final Map<String, Object> madeFrom = new HashMap<>();
    private Optional<Walk> walk = Optional.empty();
    private final Supplier<Map<String, String>> formerIds;
    private final FormerPlaces former = new FormerPlaces();
    private Set<String> inSnapshot = Set.of();
    private Instant nextWalk = Instant.MIN;
    private Optional<Snapshot> current = Optional.empty();
    private Instant copiedAt = Instant.EPOCH;

    /** A copy of a page to which nothing was imported. */
    public Mirror(MirrorTarget target, String context) {
        this(target, context, Map::of);
    }

    /**
     * @param context path of the live application, empty at the root of its host
     * @param formerIds every id that a thing had on a page that was imported, with the one it has
     */
    public Mirror(MirrorTarget target, String context, Supplier<Map<String, String>> formerIds) {
        this.target = target;
        this.context = context;
        this.formerIds = formerIds;
    }

    /**
     * Brings the copy up to date and says that it is.
     *
     * @param home where the live page is, without a slash at the end
     * @throws IOException if the target cannot be written; the next call takes up where this one stopped
     */
    public void write(Snapshot snapshot, String home, Instant now) throws IOException {
        if (!snapshot.isLive()) {
            return;
        }
        var links = new StaticLinks(context, home, path -> isCopied(snapshot, path));
        if (former.learn(formerIds.get())) {
            // what stands already has one more address: it is looked at anew
            written.clear();
            madeFrom.clear();
            current = Optional.empty();
        }
        inSnapshot = snapshot.resources().keySet();
        if (current.filter(known -> known == snapshot).isEmpty()) {
            copiedAt = now;
            copyWithoutLinks(snapshot, links, home);
            // files first, then pages, and last the home page, which leads to all of them
            List<String> paths = snapshot.resources().keySet().stream()
                    .sorted(Comparator.comparing((String path) -> StaticLinks.file(path).endsWith(".html"))
                            .thenComparing(path -> -path.length()))
                    .toList();
            for (String path : paths) {
                copy(path, snapshot.resources().get(path), links, home);
            }
            current = Optional.of(snapshot);
        }
        if (now.isAfter(nextWalk)) {
            walk(snapshot, links, home);
            if (walk.filter(Walk::isOver).isPresent()) {
                walk = Optional.empty();
                nextWalk = now.plus(BETWEEN_WALKS);
            }
        }
        target.write(STATE, state(snapshot, home, now), "application/json", STATE_CACHING);
    }

    private void copyWithoutLinks(Snapshot snapshot, StaticLinks links, String home) throws IOException {
        for (Map.Entry<String, Object> wanted : snapshot.others().withoutLinks().entrySet()) {
            String path = wanted.getKey();
            if (!wanted.getValue().equals(madeFrom.get(path))) {
                Optional<Resource> found = find(snapshot, path);
                if (found.isPresent()) {
                    copy(path, found.get(), links, home);
                    // the bytes lie in the copy; what they were made from says whether they still hold
                    written.remove(path);
                    madeFrom.put(path, wanted.getValue());
                }
            }
        }
    }

    /** A step on the way: news never waits behind the whole past. */
    private void walk(Snapshot snapshot, StaticLinks links, String home) throws IOException {
        Walk walking = walk.orElseGet(() -> new Walk(snapshot, links));
        walk = Optional.of(walking);
        for (int pages = 0; pages < PAGES_A_STEP && !walking.isOver(); pages++) {
            String path = walking.next();
            Optional<Resource> found = find(snapshot, path);
            if (found.isPresent()) {
                copy(path, found.get(), links, home);
                walking.arrived(path, found.get().choose(null), links);
            }
        }
    }

    private static Optional<Resource> find(Snapshot snapshot, String path) {
        try {
            return snapshot.find(path);
        } catch (BusyException later) {
            return Optional.empty();
        }
    }

    /** Without making what is only made on demand: the walk does that once, not every page that links to it. */
    private static boolean isCopied(Snapshot snapshot, String path) {
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return snapshot.resources().containsKey(trimmed) || ON_DEMAND.matcher(trimmed).matches();
    }

    private void copy(String path, Resource resource, StaticLinks links, String home) throws IOException {
        Representation page = resource.choose(null);
        if (written.get(path) == page) {
            return;
        }
        String file = StaticLinks.file(path);
        byte[] bytes = page.isHtml()
                ? asCopy(links.rewrite(page.text(), file), file, page, home).getBytes(StandardCharsets.UTF_8)
                : page.bytes();
        target.write(file, bytes, page.contentType(), page.caching().header());
        written.put(path, page);
        for (String old : former.of(path)) {
            if (!inSnapshot.contains(old) && !written.containsKey(old) && !madeFrom.containsKey(old)) {
                target.write(StaticLinks.file(old), page.isHtml() ? leadingOn(old, path, page, home) : bytes,
                        page.contentType(), page.caching().header());
            }
        }
    }

    private static byte[] leadingOn(String old, String path, Representation page, String home) {
        return FormerPlaces.leadingOn(old, path, Words.in(page.language().orElse(Language.ENGLISH)), home)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Says that it is a copy, and of when; a copy has no events, but its own state to ask for. */
    private String asCopy(String html, String file, Representation page, String home) {
        Words words = Words.in(page.language().orElse(Language.ENGLISH));
        String up = "../".repeat((int) file.chars().filter(c -> c == '/').count());
        String note = "<aside class=\"copy\" data-age=\"" + words.get("copyAge", "{0}") + "\">"
                + words.get("copyNote", copiedAt.truncatedTo(ChronoUnit.SECONDS), time(words), home) + "</aside>\n";
        return html.replaceFirst(" data-events=\"[^\"]*\"", " data-mirror=\"" + up + STATE + "\"")
                .replaceFirst("<meta charset=\"utf-8\">", "$0\n" + policy(home))
                .replaceFirst("<main id=\"main\">", note + "$0");
    }

    private String time(Words words) {
        return DateTimeFormatter.ofPattern(words.get("pattern.dateTime"), words.language().locale())
                .withZone(ZoneOffset.UTC).format(copiedAt);
    }

    private static String policy(String home) {
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; "
                + "script-src 'self'; connect-src 'self'; img-src 'self'; form-action " + home + "; base-uri 'none'\">";
    }

    private byte[] state(Snapshot snapshot, String home, Instant now) {
        return Json.createObjectBuilder().add("live", home + "/").add("version", snapshot.version())
                .add("written_at", copiedAt.toString()).add("confirmed_at", now.toString()).build().toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
