package io.herald.web.api.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.api.rest.RestApplication;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {

    private final JsonObject document = OpenApiDocument.of(RestApplication.RESOURCES);

    @Test
    void theMainJobIsDescribed() {
        assertThat(document.getJsonObject("paths").keySet()).contains("/incidents", "/incidents/{incident}",
                "/incidents/{incident}/updates", "/incidents/{incident}/resolve", "/messages/{id}",
                "/incidents/{incident}/postmortem",
                "/incidents/{incident}/postmortem/revert", "/actions", "/actions/{id}/state", "/approvals",
                "/approvals/{id}", "/approvals/{id}/decision", "/deliveries", "/audit", "/audit/verify",
                "/templates", "/components", "/severities", "/hooks/alertmanager", "/openapi");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(references(document)).isNotEmpty().allSatisfy(reference -> assertThat(
                document.getValue(reference.substring(1)).asJsonObject()).isNotEmpty());
    }

    @Test
    void everyOperationHasWordsAndAnIdOfItsOwn() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.getString("summary")).isNotBlank();
            assertThat(operation.getString("description")).isNotBlank();
            assertThat(operation.getJsonObject("responses")).containsKey("default");
        }).extracting(operation -> operation.getString("operationId")).doesNotHaveDuplicates();
    }

    @Test
    void everyTagIsExplained() {
        assertThat(document.getJsonArray("tags")).allSatisfy(
                tag -> assertThat(tag.asJsonObject().getString("description")).isNotBlank());
    }

    @Test
    void everyPathParameterIsDescribed() {
        Pattern parameter = Pattern.compile("\\{(\\w+)}");
        document.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().values().forEach(operation -> {
            List<String> named = parameter.matcher(path).results().map(match -> match.group(1)).toList();
            assertThat(operation.asJsonObject().getJsonArray("parameters") == null ? List.of()
                    : operation.asJsonObject().getJsonArray("parameters").stream().map(JsonValue::asJsonObject)
                            .filter(p -> "path".equals(p.getString("in", ""))).map(p -> p.getString("name")).toList())
                    .isEqualTo(named);
        }));
    }

    @Test
    void aDeclarationSaysWhatItNeeds() {
        JsonObject declaration = document.getJsonObject("components").getJsonObject("schemas")
                .getJsonObject("Declaration");

        assertThat(declaration.getJsonArray("required").getValuesAs(JsonString::getString))
                .containsExactly("title", "kind", "severity");
        assertThat(declaration.getJsonObject("properties").keySet()).contains("firstMessage", "externalReference");
    }

    @Test
    void whatAnAnswerAlwaysHasIsSaid() {
        JsonObject page = document.getJsonObject("components").getJsonObject("schemas")
                .getJsonObject("PageOfIncidentRow");

        assertThat(page.getJsonArray("required").getValuesAs(JsonString::getString))
                .containsExactly("items", "total", "offset", "limit");
    }

    private Stream<JsonObject> operations() {
        return document.getJsonObject("paths").values().stream().flatMap(item -> item.asJsonObject().values().stream())
                .map(JsonValue::asJsonObject);
    }

    private static List<String> references(JsonValue value) {
        List<String> found = new ArrayList<>();
        switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().forEach((name, child) -> {
                if (name.equals("$ref")) {
                    found.add(((JsonString) child).getString());
                }
                found.addAll(references(child));
            });
            case ARRAY -> value.asJsonArray().forEach(child -> found.addAll(references(child)));
            default -> {}
        }
        return found;
    }
}
