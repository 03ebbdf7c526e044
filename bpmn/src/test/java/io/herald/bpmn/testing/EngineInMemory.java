package io.herald.bpmn.testing;

import io.herald.bpmn.engine.EngineRules;
import io.herald.bpmn.engine.Models;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One engine per test run, on H2, with Herald's rules and models. Its delegates are those of the test that runs now.
 */
final class EngineInMemory implements AutoCloseable {

    private final Map<Object, Object> delegates = new HashMap<>();
    private final Paths paths = new Paths();
    private final ProcessEngine engine;

    private EngineInMemory() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        EngineRules.applyTo(configuration);
        configuration.setJdbcUrl("jdbc:h2:mem:herald-process-tests");
        configuration.setDatabaseSchemaUpdate("create-drop");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(delegates);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(paths)));
        engine = configuration.buildProcessEngine();
        Models.deployTo(engine.getRepositoryService());
    }

    static EngineInMemory of(ExtensionContext test) {
        return test.getRoot().getStore(ExtensionContext.Namespace.create(EngineInMemory.class))
                .getOrComputeIfAbsent("engine", any -> new EngineInMemory(), EngineInMemory.class);
    }

    ProcessEngine engine() {
        return engine;
    }

    Paths paths() {
        return paths;
    }

    void use(Map<String, Object> delegatesOfThisTest) {
        delegates.clear();
        delegates.putAll(delegatesOfThisTest);
    }

    @Override
    public void close() {
        engine.close();
    }
}
