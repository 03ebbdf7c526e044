package io.herald.audience.sheet;

import io.herald.audience.domain.KnownIds;
import io.herald.audience.domain.RowProblem;
import io.herald.audience.domain.StagedRow;
import io.herald.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads a whole file and hands its lines on, {@value #BATCH} at a time, so that memory does not grow with it. */
public final class SheetReading {

    static final int BATCH = 1_000;

    private final Language usual;
    private final KnownIds known;
    private final Instant now;
    private final BiConsumer<List<StagedRow>, List<RowProblem>> taker;
    private List<StagedRow> good = new ArrayList<>();
    private List<RowProblem> problems = new ArrayList<>();
    private int lines;
    private int bad;

    /** @param usual language of rows that name none */
    public SheetReading(Language usual, KnownIds known, Instant now,
            BiConsumer<List<StagedRow>, List<RowProblem>> taker) {
        this.usual = usual;
        this.known = known;
        this.now = now;
        this.taker = taker;
    }

    /** @throws io.herald.shared.ValidationException when it is no file of subscribers; what came before is handed on */
    public void read(InputStream file) {
        try (Sheet sheet = new Sheet(file)) {
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                take(row.get(), sheet.width());
            }
            handOn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(SheetRow row, int width) {
        if (row.blank()) {
            return;
        }
        lines++;
        RowCheck check = new RowCheck(row, usual, known, now);
        check.check(width).ifPresentOrElse(good::add, () -> bad++);
        problems.addAll(check.problems());
        if (good.size() >= BATCH || problems.size() >= BATCH) {
            handOn();
        }
    }

    private void handOn() {
        taker.accept(good, problems);
        good = new ArrayList<>();
        problems = new ArrayList<>();
    }

    /** How many lines the file has, without headings and empty ones. */
    public int lines() {
        return lines;
    }

    /** How many of them were not taken. */
    public int bad() {
        return bad;
    }
}
