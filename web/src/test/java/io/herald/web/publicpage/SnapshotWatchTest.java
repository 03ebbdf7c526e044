package io.herald.web.publicpage;

import io.herald.web.publicpage.html.Appearance;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.incident.PublicPageSignal;
import io.herald.incident.PublicStatus;
import io.herald.incident.ReadPublicStatus;
import io.herald.web.publicpage.serving.CurrentSnapshot;
import io.herald.web.publicpage.serving.Snapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SnapshotWatchTest {

    private final World world = new World();
    private final CurrentSnapshot current = new CurrentSnapshot();
    private final SnapshotWatch watch = new SnapshotWatch(world, world.reader(),
            () -> Appearance.PLAIN, () -> Measurements.NONE, TestSite.create(), current,
            world.clock());

    @Test
    void theFirstReadingBringsThePage() {
        watch.start();

        assertThat(current.get().isLive()).isTrue();
        assertThat(TestSite.text(current.get(), "/en")).contains("Everything is working");
    }

    @Test
    void aChangeOnAnyNodeIsShown() {
        watch.start();
        world.status = Sample.troubled();

        watch.refresh();

        assertThat(TestSite.text(current.get(), "/en")).contains("Part of our service is down");
    }

    @Test
    void withoutAChangeNothingIsRead() {
        watch.start();
        Snapshot before = current.get();

        watch.refresh();

        assertThat(current.get()).isSameAs(before);
        assertThat(world.readings).isEqualTo(1);
    }

    @Test
    void aNewDayIsShownWithoutAnyChange() {
        watch.start();
        world.now = Sample.NOW.plus(Duration.ofDays(1));

        watch.refresh();

        assertThat(TestSite.text(current.get(), "/en")).contains("<time datetime=\"2026-11-24\">");
    }

    @Test
    void aPromiseThatLapsesIsShownWithoutAnyChange() {
        world.status = Sample.troubled();
        watch.start();
        assertThat(TestSite.text(current.get(), "/en")).contains("Next update by");
        world.now = Instant.parse("2026-11-23T14:42:00.001Z");

        watch.refresh();

        assertThat(TestSite.text(current.get(), "/en")).contains("It is late");
    }

    @Test
    void whileTheDatabaseIsAwayTheFormerPageStays() {
        watch.start();
        Snapshot before = current.get();
        world.databaseIsAway = true;
        world.now = Sample.NOW.plus(Duration.ofDays(1));

        watch.refresh();

        assertThat(current.get()).isSameAs(before);
    }

    @Test
    void aDatabaseThatStaysAwayIsAskedLessAndLessOften() {
        watch.start();
        world.databaseIsAway = true;
        for (int second = 0; second < 600; second++) {
            world.now = world.now.plusSeconds(1);
            watch.look();
        }

        assertThat(world.failures).isBetween(600 / 15, 600 / 15 + 4);
        world.databaseIsAway = false;
        world.status = Sample.troubled();
        world.now = world.now.plusSeconds(15);
        watch.look();
        assertThat(TestSite.text(current.get(), "/en")).contains("Part of our service is down");
    }

    @Test
    void ifTheDatabaseIsAwayAtTheStartThePageAsksForPatienceAndComesLater() {
        world.databaseIsAway = true;
        watch.start();
        assertThat(current.get().isLive()).isFalse();
        assertThat(TestSite.outcome(current.get(), "STARTING")).contains("This page is not ready yet");

        world.databaseIsAway = false;
        watch.refresh();

        assertThat(current.get().isLive()).isTrue();
    }

    @Test
    void whatDidNotChangeIsNotRenderedAgain() {
        watch.start();
        Snapshot before = current.get();
        world.status = Sample.troubled();

        watch.refresh();

        assertThat(current.get().find("/en/incidents/inc000000001").orElseThrow().choose(null))
                .isSameAs(before.find("/en/incidents/inc000000001").orElseThrow().choose(null));
        assertThat(current.get().find("/en").orElseThrow().choose(null))
                .isNotSameAs(before.find("/en").orElseThrow().choose(null));
    }

    /** The database and the clock. */
    private static final class World implements PublicPageSignal {

        private PublicStatus status = Sample.calm();
        private Instant now = Sample.NOW;
        private boolean databaseIsAway;
        private int readings;
        private int failures;

        @Override
        public long version() {
            failIfAway();
            return status.version();
        }

        @Override
        public void onChange(Runnable listener) {
            throw new UnsupportedOperationException();
        }

        ReadPublicStatus reader() {
            return new ReadPublicStatus() {
                @Override
                public PublicStatus handle() {
                    failIfAway();
                    readings++;
                    return status;
                }
            };
        }

        Clock clock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };
        }

        private void failIfAway() {
            if (databaseIsAway) {
                failures++;
                throw new IllegalStateException("the database is away");
            }
        }
    }
}
