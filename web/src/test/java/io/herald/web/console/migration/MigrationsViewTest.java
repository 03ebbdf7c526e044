package io.herald.web.console.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.identity.UserId;
import io.herald.migration.Migration;
import io.herald.migration.MigrationItem;
import io.herald.migration.MigrationState;
import io.herald.migration.ReadMigrations;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everything that an import found can be read before it is approved, however much it is. */
class MigrationsViewTest {

    private static final int FOUND = 1_250;

    private final MigrationsView view = new MigrationsView();
    private int readings;

    MigrationsViewTest() {
        view.migrations = new ReadMigrations(null) {

            @Override
            public List<Migration> list() {
                return List.of(new Migration("m1", "https://old.example", new UserId("u1"), "Ada", Instant.EPOCH,
                        MigrationState.AWAITING_APPROVAL, 0, 0, FOUND, 0, 0, 0, Optional.of("hash"),
                        Optional.empty()));
            }

            @Override
            public Slice<MigrationItem> items(String id, Window window) {
                readings++;
                return new Slice<>(IntStream.range(window.offset(), Math.min(FOUND, window.offset() + window.limit()))
                        .mapToObj(MigrationsViewTest::item).toList(), FOUND);
            }
        };
    }

    @Test
    void itBeginsWithTheFirstHundred() {
        assertThat(view.getItems()).extracting(MigrationItem::name).startsWith("Incident 1").endsWith("Incident 100");
        assertThat(view.getFirst()).isEqualTo(1);
        assertThat(view.getLast()).isEqualTo(100);
        assertThat(view.isMore()).isTrue();
        assertThat(readings).as("one reading for all that the page shows of it").isEqualTo(1);
    }

    @Test
    void theLastPageHoldsTheRest() {
        view.setPage(12);

        assertThat(view.getItems()).hasSize(50).extracting(MigrationItem::name).endsWith("Incident 1250");
        assertThat(view.getLast()).isEqualTo(FOUND);
        assertThat(view.isMore()).isFalse();
    }

    @Test
    void aPageThatDoesNotExistIsEmptyAndLeadsNowhereElse() {
        view.setPage(-3);
        assertThat(view.getPage()).isZero();
        view.setPage(Integer.MAX_VALUE);

        assertThat(view.getItems()).isEmpty();
        assertThat(view.isMore()).isFalse();
        assertThat(view.getTotal()).isEqualTo(FOUND);
    }

    private static MigrationItem item(int index) {
        return new MigrationItem("incident", "old" + index, "Incident " + (index + 1), "words", "waiting",
                Optional.empty(), Optional.empty());
    }
}
