package io.herald.web.console.audience;

import io.herald.audience.ConsentText;
import io.herald.audience.ExportImportProblems;
import io.herald.audience.ImportState;
import io.herald.audience.ImportTerms;
import io.herald.audience.ReadImports;
import io.herald.audience.StartImport;
import io.herald.audience.StopImport;
import io.herald.audience.SubscriberImport;
import io.herald.shared.Window;
import io.herald.web.faces.Preferences;
import io.herald.web.faces.Results;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files of subscribers: what somebody imports, and how it goes. */
@Named
@ViewScoped
public class ImportsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Window NEWEST = new Window(0, 10);

    @Inject
    ReadImports imports;

    @Inject
    StartImport start;

    @Inject
    StopImport stop;

    @Inject
    ExportImportProblems problems;

    @Inject
    Preferences preferences;

    @Inject
    Results results;

    @Inject
    Clock clock;

    private transient @Nullable Part file;
    private @Nullable String source;
    private boolean agreed;
    private transient @Nullable List<SubscriberImport> newest;

    /** Takes the file; it is checked while the browser waits, and goes on when the page is left. */
    public void begin() throws IOException {
        if (file == null) {
            results.refuse("import.noFile");
            return;
        }
        try (InputStream lines = file.getInputStream()) {
            start.handle(lines, new ImportTerms(agreed, source == null ? "" : source, preferences.language()));
        }
        agreed = false;
        source = null;
        read();
        results.done("import.did.started");
    }

    public void read() {
        newest = imports.list(NEWEST).rows();
    }

    public void stop(SubscriberImport one) {
        stop.stop(one.id());
        read();
    }

    public void resume(SubscriberImport one) {
        stop.resume(one.id());
        read();
    }

    /** Sends the report of the lines that were not taken. */
    public void report(SubscriberImport one) throws IOException {
        Downloads.send("problems-" + one.id() + ".csv",
                after -> problems.handle(one.id(), preferences.language(), after));
    }

    public List<SubscriberImport> getNewest() {
        if (newest == null) {
            read();
        }
        return newest;
    }

    /** Whether there is anything to wait for. */
    public boolean isRunning() {
        return getNewest().stream().anyMatch(one -> one.state() == ImportState.RUNNING);
    }

    /** Lines a second, since the beginning. */
    public long rate(SubscriberImport one) {
        return one.rate(clock.instant());
    }

    /** In seconds. */
    public Optional<Long> timeLeft(SubscriberImport one) {
        return one.timeLeft(clock.instant()).map(Duration::toSeconds);
    }

    /** What the importer answers for. */
    public String getStatement() {
        return ConsentText.forImports(preferences.language());
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
