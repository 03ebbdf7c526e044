package io.herald.bpmn.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;

/** Starts the engine with the application, once the business tables are there, and stops it with the application. */
@Singleton
@Startup
@PermitAll
@DependsOn("ejb.jar#DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class ProcessEngineStartup {

    private static final EngineLog log = new EngineLog();

    @Resource(lookup = "jdbc/herald")
    private DataSource dataSource;

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactions;

    @Resource
    private ManagedExecutorService workers;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private BeanManager beans;

    private ProcessEngine engine;

    @PostConstruct
    void start() {
        long begin = System.nanoTime();
        engine = new ServerEngineConfiguration(dataSource, transactions, new ServerJobExecutor(workers, threads),
                new NamedBeans(beans)).buildProcessEngine();
        Models.deployTo(engine.getRepositoryService());
        log.started(Duration.ofNanos(System.nanoTime() - begin));
    }

    @PreDestroy
    void stop() {
        engine.close();
        log.stopped();
    }

    public ProcessEngine engine() {
        return engine;
    }
}
