package io.herald.bpmn.engine;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** What holds for every engine of Herald, in the server and in tests. */
public final class EngineRules {

    /** How long finished processes stay in the history, as an ISO 8601 period. The models say the same. */
    static final String HISTORY_TIME_TO_LIVE = "P365D";

    /** Most failures are over in a second, such as that two wanted the same row. */
    private static final String WAITS_BETWEEN_TRIES = "PT1S,PT10S,PT1M,PT5M,PT15M";

    /** How often a step is tried before it waits for people: once, and once after each wait. */
    public static final int TRIES = 6;

    private EngineRules() {}

    /**
     * Ids are random, because the engine's own blocks of ids need a second transaction that the server refuses. Failed
     * commands are not logged by the engine: whoever called them hears of it, and a refusal is no fault.
     */
    public static void applyTo(ProcessEngineConfigurationImpl configuration) {
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setHistoryTimeToLive(HISTORY_TIME_TO_LIVE);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setFailedJobRetryTimeCycle(WAITS_BETWEEN_TRIES);
        configuration.setAuthorizationEnabled(false);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
    }
}
