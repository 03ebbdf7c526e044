package io.herald.web.publicpage;

import io.herald.incident.PublicPageSignal;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Starts the public page with the server and looks every second whether it is still true. Publications of this node
 * do not wait for that: they are signalled.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SnapshotTimer {

    @Inject
    private PublicPageSignal signal;
    @Inject
    private SnapshotWatch watch;

    @PostConstruct
    void start() {
        watch.start();
        signal.onChange(watch::refresh);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        watch.refresh();
    }
}
