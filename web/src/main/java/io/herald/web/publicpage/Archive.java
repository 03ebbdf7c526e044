package io.herald.web.publicpage;

import io.herald.shared.Language;
import io.herald.web.publicpage.serving.BusyException;
import io.herald.web.publicpage.serving.Representation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keeps what was rendered on demand, in a bounded part of the memory. A kept page is looked at again only after a
 * publication, and rendered again only if what it shows changed. While the public state cannot be read, what is kept
 * is answered. At most {@value #AT_ONCE} are read and rendered at a time, so that a flood of requests for old pages
 * takes neither the database nor the threads from anybody else.
 */
final class Archive {

    /** Two thousand pages or ten thousand feeds of components, in two languages. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_MISSES = 5_000;
    private static final int AT_ONCE = 4;

    /** What an entry takes beside the bytes that it answers with, roughly. */
    private static final int ENTRY_BYTES = 500;

    private final long mostBytes;
    private final Map<String, Kept> pages = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, Kept> misses = leastRecentlyUsed(MOST_MISSES);
    private long keptBytes;
    private final Semaphore permits = new Semaphore(AT_ONCE);

    Archive() {
        this(MOST_BYTES);
    }

    /** @param mostBytes how much to keep of answers, in all codings and languages */
    Archive(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @param input what the pages were made from; empty if there are none */
    private record Kept(long version, Optional<?> input, Map<Language, Representation> pages) {

        long bytes() {
            return ENTRY_BYTES + pages.values().stream().mapToLong(Representation::size).sum();
        }
    }

    /**
     * The page in each language; empty if there is no such page.
     *
     * @param version of the public state
     * @param reading what the page shows; a value with equals
     * @throws BusyException if it is not kept and cannot be made right now
     */
    <T> Map<Language, Representation> get(String path, long version, Supplier<Optional<T>> reading,
            Function<T, Map<Language, Representation>> rendering) {
        Kept kept = kept(path);
        if (kept != null && kept.version() == version) {
            return kept.pages();
        }
        if (!permits.tryAcquire()) {
            return stale(kept, new BusyException("enough pages are being rendered"));
        }
        try {
            Kept fresh = look(kept, version, reading, rendering);
            keep(path, fresh);
            return fresh.pages();
        } catch (RuntimeException e) {
            return stale(kept, new BusyException("the public state cannot be read", e));
        } finally {
            permits.release();
        }
    }

    /**
     * The same for what is made from what is in memory anyway: it never has to wait for those who read the past.
     *
     * @param input what it shows; a value with equals
     */
    <T> Map<Language, Representation> fromMemory(String path, long version, Supplier<T> input,
            Function<T, Map<Language, Representation>> rendering) {
        Kept kept = kept(path);
        if (kept != null && kept.version() == version) {
            return kept.pages();
        }
        Kept fresh = look(kept, version, () -> Optional.of(input.get()), rendering);
        keep(path, fresh);
        return fresh.pages();
    }

    private static <T> Kept look(Kept kept, long version, Supplier<Optional<T>> reading,
            Function<T, Map<Language, Representation>> rendering) {
        Optional<T> input = reading.get();
        if (kept != null && kept.input().equals(input)) {
            return new Kept(version, input, kept.pages());
        }
        return new Kept(version, input, input.map(rendering).orElse(Map.of()));
    }

    private static Map<Language, Representation> stale(Kept kept, BusyException otherwise) {
        if (kept == null) {
            throw otherwise;
        }
        return kept.pages();
    }

    private Kept kept(String path) {
        synchronized (this) {
            Kept page = pages.get(path);
            return page != null ? page : misses.get(path);
        }
    }

    private void keep(String path, Kept fresh) {
        synchronized (this) {
            forget(pages.remove(path));
            misses.remove(path);
            if (fresh.input().isEmpty()) {
                misses.put(path, fresh);
                return;
            }
            pages.put(path, fresh);
            keptBytes += fresh.bytes();
            var eldest = pages.entrySet().iterator();
            while (keptBytes > mostBytes && pages.size() > 1) {
                forget(eldest.next().getValue());
                eldest.remove();
            }
        }
    }

    private void forget(Kept page) {
        keptBytes -= page == null ? 0 : page.bytes();
    }

    private static <V> Map<String, V> leastRecentlyUsed(int most) {
        return new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }
}
