package io.herald.bpmn.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.bpmn.engine.Models;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessWordsTest {

    static Stream<String> models() {
        return Models.FILES.stream().filter(file -> file.endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theFrenchBundleHasExactlyTheWordsOfTheModel(String file) throws IOException {
        String process = file.replace(".bpmn", "");
        BpmnModelInstance model = Bpmn.readModelFromStream(getClass().getResourceAsStream("/" + file));
        Set<String> said = new TreeSet<>(Set.of(process + ".name"));
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            if (element.getName() != null) {
                said.add(process + "." + element.getId());
            }
            if (!element.getDocumentations().isEmpty()) {
                said.add(process + "." + element.getId() + ".doc");
            }
        }

        assertThat(french().stringPropertyNames()).filteredOn(key -> key.startsWith(process + "."))
                .containsExactlyInAnyOrderElementsOf(said);
    }

    private static Properties french() throws IOException {
        Properties words = new Properties();
        try (InputStream bundle = ProcessWordsTest.class.getResourceAsStream("Names_fr.properties")) {
            words.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        }
        return words;
    }
}
