package io.herald.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.bpmn.engine.Models;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The habits that every model keeps, so that they read alike. */
class ModelRulesTest {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    private static final Map<Class<? extends BaseElement>, String> PREFIXES = Map.of(StartEvent.class, "StartEvent_",
            EndEvent.class, "EndEvent_", BoundaryEvent.class, "BoundaryEvent_", IntermediateCatchEvent.class,
            "Event_", ExclusiveGateway.class, "Gateway_", Task.class, "Task_", SubProcess.class, "SubProcess_",
            SequenceFlow.class, "SequenceFlow_", Message.class, "Msg_");

    static Stream<String> models() {
        return Models.FILES.stream().filter(file -> file.endsWith(".bpmn"));
    }

    static BpmnModelInstance read(String file) {
        try (InputStream stream = ModelRulesTest.class.getResourceAsStream("/" + file)) {
            return Bpmn.readModelFromStream(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theFileIsNamedAfterItsOneProcess(String file) {
        assertThat(read(file).getModelElementsByType(Process.class)).extracting(BaseElement::getId)
                .containsExactly(file.replace(".bpmn", "")).allMatch(id -> id.endsWith("Process"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theProcessSaysWhatItIsForAndHowLongItIsRemembered(String file) {
        Process process = process(file);

        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P365D");
        assertThat(process.getCamundaVersionTag()).isNotBlank();
        assertThat(process.getName()).isNotBlank();
        assertThat(documentation(process)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsTellTheKindOfElement(String file) {
        PREFIXES.forEach((kind, prefix) -> assertThat(read(file).getModelElementsByType(kind))
                .extracting(BaseElement::getId).allMatch(id -> id.startsWith(prefix), "starts with " + prefix));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyWaitAndEveryTaskIsExplained(String file) {
        List<FlowNode> explained = new ArrayList<>(read(file).getModelElementsByType(Task.class));
        explained.addAll(read(file).getModelElementsByType(IntermediateCatchEvent.class));

        assertThat(explained).isNotEmpty().allSatisfy(
                element -> assertThat(documentation(element)).as(element.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void questionsEndWithAQuestionMarkAndJoinsHaveNoName(String file) {
        for (ExclusiveGateway gateway : read(file).getModelElementsByType(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() == 1) {
                assertThat(gateway.getName()).as(gateway.getId()).isNull();
            } else {
                assertThat(gateway.getIncoming()).as(gateway.getId()).hasSize(1);
                assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                assertThat(gateway.getOutgoing()).extracting(SequenceFlow::getName).doesNotContainNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyOtherElementHasAName(String file) {
        assertThat(read(file).getModelElementsByType(FlowNode.class))
                .filteredOn(node -> !(node instanceof ExclusiveGateway)).extracting(FlowElement::getName)
                .allMatch(name -> Character.isUpperCase(name.charAt(0)), "begins with a capital");
    }

    @ParameterizedTest
    @MethodSource("models")
    void noModelHoldsCodeOrLanes(String file) {
        BpmnModelInstance model = read(file);

        assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(model.getModelElementsByType(Script.class)).isEmpty();
        assertThat(model.getModelElementsByType(Lane.class)).isEmpty();
        assertThat(model.getModelElementsByType(CallActivity.class)).isEmpty();
        assertThat(Bpmn.convertToString(model)).doesNotContain("camunda:class", "camunda:expression", "camunda:script",
                "camunda:formKey");
    }

    @ParameterizedTest
    @MethodSource("models")
    void onlyApproversAreOfferedUserTasksAndEachHasATimeLimit(String file) {
        for (UserTask task : read(file).getModelElementsByType(UserTask.class)) {
            assertThat(task.getCamundaCandidateGroups()).isEqualTo("approver");
            assertThat(task.getCamundaDueDate()).isNotBlank();
            assertThat(read(file).getModelElementsByType(BoundaryEvent.class))
                    .anyMatch(event -> event.getAttachedTo().getId().equals(task.getId()));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyDelegateIsABeanOfThatName(String file) throws Exception {
        Set<String> used = DELEGATE.matcher(Bpmn.convertToString(read(file))).results().map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(used).isNotEmpty().isSubsetOf(namedBeans());
    }

    private static Process process(String file) {
        return read(file).getModelElementsByType(Process.class).iterator().next();
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream().map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining()).strip();
    }

    private static Set<String> namedBeans() throws Exception {
        Path classes = Path.of(Models.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith(".class")).map(name -> load(name.replace(".class", "")))
                    .map(type -> type.getAnnotation(Named.class)).filter(Objects::nonNull).map(Named::value)
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
