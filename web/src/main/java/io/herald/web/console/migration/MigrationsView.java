package io.herald.web.console.migration;

import io.herald.migration.ControlMigration;
import io.herald.migration.Migration;
import io.herald.migration.MigrationItem;
import io.herald.migration.MigrationState;
import io.herald.migration.ReadMigrations;
import io.herald.migration.StartMigration;
import io.herald.shared.Slice;
import io.herald.shared.Window;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Imports of other pages: the last ones, and what the newest of them read. */
@Named
@ViewScoped
public class MigrationsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ITEMS = 100;
    private static final int LAST_PAGE = 10_000;

    @Inject
    ReadMigrations migrations;

    @Inject
    StartMigration start;

    @Inject
    ControlMigration control;

    @Inject
    Results results;

    private transient @Nullable List<Part> files;
    private transient @Nullable List<Migration> newest;
    private transient @Nullable Slice<MigrationItem> items;
    private @Nullable String source;
    private int page;

    /** Takes the files, or has the page read in the background where there are none. */
    public void begin() throws IOException {
        List<String> documents = new ArrayList<>();
        for (Part file : files == null ? List.<Part>of() : files) {
            try (InputStream content = file.getInputStream()) {
                documents.add(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        start.handle(source == null ? "" : source, documents);
        read();
        results.done("migration.did.started");
    }

    public void read() {
        newest = migrations.list();
        items = null;
    }

    public void approve(Migration one) {
        control.approve(one.id(), one.wordsSha256().orElse(""));
        read();
    }

    public void stop(Migration one) {
        control.stop(one.id());
        read();
    }

    public void resume(Migration one) {
        control.resume(one.id());
        read();
    }

    public void cancel(Migration one) {
        control.cancel(one.id());
        read();
    }

    public List<Migration> getNewest() {
        if (newest == null) {
            read();
        }
        return newest;
    }

    /** What the newest import found, and what became of it, a hundred at a time. */
    public List<MigrationItem> getItems() {
        return shown().rows();
    }

    private Slice<MigrationItem> shown() {
        Slice<MigrationItem> known = items;
        if (known == null) {
            Optional<Migration> first = getNewest().stream().findFirst();
            known = first.map(one -> migrations.items(one.id(), new Window(page * ITEMS, ITEMS)))
                    .orElse(new Slice<>(List.of(), 0));
            items = known;
        }
        return known;
    }

    /** Of all that it found. */
    public long getTotal() {
        return shown().total();
    }

    /** The number of the first that is shown, from 1. */
    public long getFirst() {
        return (long) page * ITEMS + 1;
    }

    /** The number of the last that is shown. */
    public long getLast() {
        return (long) page * ITEMS + getItems().size();
    }

    public boolean isMore() {
        return getLast() < getTotal() && !getItems().isEmpty();
    }

    public int getPage() {
        return page;
    }

    /** @param page from 0; what lies outside becomes the nearest */
    public void setPage(int page) {
        this.page = Math.clamp(page, 0, LAST_PAGE);
        items = null;
    }

    /** Whether there is anything to wait for. */
    public boolean isRunning() {
        return getNewest().stream().anyMatch(Migration::isRunning);
    }

    public boolean isWaiting(Migration one) {
        return one.state() == MigrationState.AWAITING_APPROVAL;
    }

    public boolean isOver(Migration one) {
        return one.state() == MigrationState.DONE || one.state() == MigrationState.CANCELLED;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
