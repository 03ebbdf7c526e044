package io.herald.maintenance;

/**
 * The process that watches over planned maintenance: reminds, starts, asks, ends. Every method runs in the caller's
 * transaction and may call back the steps of this package at once.
 */
public interface MaintenanceWorkflow {

    /** It was planned. */
    void scheduled(MaintenanceId maintenance);

    /** The public knows of it. */
    void announced(MaintenanceId maintenance);

    /** The window, or what is to happen by itself, is another one. */
    void changed(MaintenanceId maintenance);

    /** Somebody began the work by hand. */
    void started(MaintenanceId maintenance);

    /** Somebody said that the work is done and being checked. */
    void verifying(MaintenanceId maintenance);

    /** Somebody said that it is over. */
    void completed(MaintenanceId maintenance);

    /** It does not take place, or was broken off: end the process wherever it is. */
    void cancelled(MaintenanceId maintenance);
}
