package io.herald.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Planned maintenance on the page, in the data and in the feeds. */
class MaintenancePagesTest {

    @Test
    void theHomePageSaysWhatIsOnAndWhatComes() {
        String home = text("/en");

        assertThat(home).contains("Scheduled maintenance", "In progress", "Should be over by",
                "<a href=\"/en/incidents/mnt000000002\">Payments: database upgrade</a>", "Starts");
        assertThat(home.indexOf("mnt000000001")).isLessThan(home.indexOf("mnt000000002"));
        assertThat(text("/fr")).contains("Maintenance programmée", "Fin prévue :", "Programmée");
    }

    @Test
    void aPageWithoutPlansSaysNothingOfThem() {
        assertThat(TestSite.text(Sample.calm(), "/en")).doesNotContain("Scheduled maintenance");
    }

    @Test
    void eachHasAPageOfItsOwnAndStaysInTheHistory() {
        assertThat(text("/en/incidents/mnt000000003")).contains("Completed", "MNT-2026-0001", "Payments",
                "We move <strong>payments</strong>");
        assertThat(text("/en/history")).contains("mnt000000003", "mnt000000004", "Cancelled");
    }

    @Test
    void theApiTellsEachInItsList() {
        assertThat(ids("/api/v2/scheduled-maintenances.json")).containsExactlyInAnyOrder("mnt000000001",
                "mnt000000002", "mnt000000003", "mnt000000004");
        assertThat(ids("/api/v2/scheduled-maintenances/upcoming.json")).containsExactly("mnt000000002");
        assertThat(ids("/api/v2/scheduled-maintenances/active.json")).containsExactly("mnt000000001");
        assertThat(ids("/api/v2/summary.json")).containsExactly("mnt000000001", "mnt000000002");
    }

    @Test
    void everyFieldOfStatuspageIsThereInItsOrder() {
        JsonObject maintenance = maintenances("/api/v2/scheduled-maintenances/upcoming.json").getJsonObject(0);

        assertThat(maintenance.keySet()).containsExactly("id", "name", "status", "created_at", "updated_at",
                "monitoring_at", "resolved_at", "impact", "shortlink", "started_at", "page_id", "incident_updates",
                "components", "scheduled_for", "scheduled_until", "scheduled_remind_prior",
                "scheduled_auto_in_progress", "scheduled_auto_completed");
        assertThat(maintenance.getString("impact")).isEqualTo("maintenance");
        assertThat(maintenance.getString("scheduled_for")).isEqualTo("2026-11-24T10:20:00.000Z");
        assertThat(maintenance.getString("scheduled_until")).isEqualTo("2026-11-24T12:20:00.000Z");
    }

    @Test
    void workThatIsOnIsTheStatusOfThePageAndWakesTheWidget() {
        assertThat(object("/api/v2/status.json").getJsonObject("status").getString("indicator"))
                .isEqualTo("maintenance");
        assertThat(text("/embed/status.json")).contains("mnt000000001", "Planned maintenance is under way");
    }

    @Test
    void feedsTellOfPlans() {
        assertThat(text("/history.atom")).contains("Incident/mnt000000002", "Scheduled");
        assertThat(text("/fr/history.rss")).contains("Paiements : mise à niveau de la base");
        assertThat(text("/history.json")).contains("mnt000000004");
    }

    private static JsonArray maintenances(String path) {
        return object(path).getJsonArray("scheduled_maintenances");
    }

    private static List<String> ids(String path) {
        return maintenances(path).getValuesAs(JsonObject.class).stream().map(each -> each.getString("id")).toList();
    }

    private static JsonObject object(String path) {
        return Json.createReader(new StringReader(text(path))).readObject();
    }

    private static String text(String path) {
        return TestSite.text(SampleMaintenance.planned(), path);
    }
}
