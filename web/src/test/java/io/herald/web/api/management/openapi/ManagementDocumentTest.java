package io.herald.web.api.management.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.web.api.management.ManagementApplication;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManagementDocumentTest {

    private final JsonObject paths = ManagementDocument.of(ManagementApplication.RESOURCES).getJsonObject("paths");

    @Test
    void everythingThatIsServedIsDescribedUnderANameOfItsOwn() {
        List<String> names = paths.values().stream().flatMap(item -> item.asJsonObject().values().stream())
                .map(operation -> operation.asJsonObject().getString("operationId")).toList();

        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(50).contains("createIncidents");
        assertThat(paths.keySet()).contains("/pages", "/pages/{page_id}/incidents/{incident_id}/postmortem/publish",
                "/pages/{page_id}/incidents/{list}").allMatch(path -> path.matches("(/([a-z_-]+|\\{[a-z_]+}))+"));
    }

    @Test
    void parametersStandWithTheirKind() {
        JsonObject list = paths.getJsonObject("/pages/{page_id}/incidents").getJsonObject("get");

        assertThat(list.getJsonArray("parameters").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("name") + " " + one.getString("in") + " "
                        + one.getJsonObject("schema").getString("type"))
                .containsExactly("page_id path string", "q query string", "limit query integer",
                        "page query integer");
        assertThat(list.getString("description")).contains("incidents:read");
    }
}
