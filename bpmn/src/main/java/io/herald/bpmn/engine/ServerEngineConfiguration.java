package io.herald.bpmn.engine;

import jakarta.transaction.TransactionManager;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * The engine inside the server: its transactions, its data source, its threads. Creates and updates the engine's own
 * tables.
 */
class ServerEngineConfiguration extends JakartaTransactionProcessEngineConfiguration {

    private static final String CLEANUP_FROM = "02:00";
    private static final String CLEANUP_UNTIL = "04:00";

    ServerEngineConfiguration(DataSource dataSource, TransactionManager transactions, JobExecutor jobs,
            Map<Object, Object> delegates) {
        EngineRules.applyTo(this);
        setProcessEngineName("herald");
        setDataSource(dataSource);
        setTransactionManager(transactions);
        setTransactionsExternallyManaged(true);
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
        setJobExecutor(jobs);
        setJobExecutorActivate(true);
        setHistoryCleanupBatchWindowStartTime(CLEANUP_FROM);
        setHistoryCleanupBatchWindowEndTime(CLEANUP_UNTIL);
        setBeans(delegates);
    }
}
