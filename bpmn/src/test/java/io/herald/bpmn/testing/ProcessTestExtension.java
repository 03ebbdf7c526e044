package io.herald.bpmn.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a workbench, and asks after the last one which paths nobody took. */
class ProcessTestExtension
        implements
        BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {

    /** What classes of process tests take in turns: the engine, its clock and its delegates. */
    static final String ENGINE = "engine";

    private static final Namespace HERE = Namespace.create(ProcessTestExtension.class);

    private long testsRun;

    @Override
    public void beforeAll(ExtensionContext test) {
        EngineInMemory.of(test).paths().forget();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        test.getStore(HERE).put(Workbench.class, new Workbench(EngineInMemory.of(test)));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        testsRun++;
        test.getStore(HERE).get(Workbench.class, Workbench.class).clear();
    }

    /** A run of only some tests of the class proves nothing about the paths, so nothing is asked then. */
    @Override
    public void afterAll(ExtensionContext test) {
        Class<?> tests = test.getRequiredTestClass();
        ProcessTest about = tests.getAnnotation(ProcessTest.class);
        if (about == null || testsRun < Arrays.stream(tests.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class)).count()) {
            return;
        }
        EngineInMemory memory = EngineInMemory.of(test);
        assertThat(memory.paths().notTaken(about.value(), model(memory, about.value())))
                .as("sequence flows of %s that no test of %s takes", about.value(), tests.getSimpleName()).isEmpty();
    }

    private static BpmnModelInstance model(EngineInMemory memory, String process) {
        RepositoryService repository = memory.engine().getRepositoryService();
        return repository.getBpmnModelInstance(repository.createProcessDefinitionQuery()
                .processDefinitionKey(process).latestVersion().singleResult().getId());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Workbench.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(HERE).get(Workbench.class, Workbench.class);
    }
}
