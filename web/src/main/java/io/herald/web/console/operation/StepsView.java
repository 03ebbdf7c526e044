package io.herald.web.console.operation;

import io.herald.operation.AboutKind;
import io.herald.operation.ExecutorState;
import io.herald.operation.FailedStep;
import io.herald.operation.ListFailedSteps;
import io.herald.operation.ReadExecutor;
import io.herald.operation.RetryAllSteps;
import io.herald.operation.RetryStep;
import io.herald.web.console.live.Live;
import io.herald.web.console.live.Refresh;
import io.herald.web.faces.Preferences;
import io.herald.web.faces.Results;
import io.herald.web.faces.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Steps of the workflow that failed, whether timers fire, and a way to try again. */
@Named
@ViewScoped
public class StepsView implements Live, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListFailedSteps list;

    @Inject
    ReadExecutor readExecutor;

    @Inject
    RetryStep retry;

    @Inject
    RetryAllSteps retryAll;

    @Inject
    Preferences preferences;

    @Inject
    Refresh refresh;

    @Inject
    Results results;

    private @Nullable ExecutorState executor;
    private final Rows<ListFailedSteps.Row> rows = new Rows<>(
            window -> list.handle(window, preferences.language()));

    public void read() {
        refresh.begin();
        executor = readExecutor.handle();
    }

    public void tryAgain(FailedStep step) {
        if (retry.handle(step.job())) {
            results.done("operation.did.retried", step.step());
        } else {
            results.warn("operation.did.nothing", step.step());
        }
        read();
    }

    public void tryAllAgain() {
        results.done("operation.did.allRetried", retryAll.handle());
        read();
    }

    /** The table reads its rows whenever it is drawn. */
    @Override
    public boolean refresh() {
        read();
        return true;
    }

    /** The page about the thing that a step belongs to. */
    public String page(AboutKind kind) {
        return switch (kind) {
            case INCIDENT -> "/console/incident/incident";
            case MESSAGE -> "/console/incident/message";
            case MAINTENANCE -> "/console/maintenance/maintenance";
            case TEMPLATE -> "/console/template/template";
        };
    }

    public @Nullable ExecutorState getExecutor() {
        return executor;
    }

    public Rows<ListFailedSteps.Row> getRows() {
        return rows;
    }
}
