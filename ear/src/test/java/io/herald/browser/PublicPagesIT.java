package io.herald.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.herald.it.HeraldUnderTest;
import io.herald.rest.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every public page in both languages, both themes and at both sizes, and what scripts add to it. */
@InBrowser
class PublicPagesIT {

    @Test
    void noPageHasAnAccessibilityViolation(Visitor visitor, HeraldUnderTest herald) {
        List<String> complaints = new ArrayList<>();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            for (int width : new int[]{1280, 390}) {
                visitor.page().setViewportSize(width, 900);
                for (String path : paths(herald)) {
                    visitor.open(path);
                    Axe.violations(visitor.page()).forEach(
                            violation -> complaints.add(path + " " + theme + " " + width + ": " + violation));
                    assertThat((Boolean) visitor.page()
                            .evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                            .as("%s fits into %d px", path, width).isTrue();
                    visitor.photograph("public" + path.replace('/', '-') + "-" + theme + "-" + width);
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void timesAreInTheReadersZone(Visitor visitor) {
        visitor.open("/en/history");

        assertThat(visitor.page().locator("#zone").innerText()).contains("your time zone (Europe/Paris)");
    }

    @Test
    void anOpenPageRenewsItselfWhenSomethingIsPublished(Visitor visitor, HeraldUnderTest herald) {
        visitor.page().waitForRequest("**/events", () -> visitor.open("/en/"));
        visitor.page().evaluate("() => { window.stillTheSame = true; }");
        String title = "Renewal " + UUID.randomUUID();

        Api author = Api.as("communicator", herald.web(), herald.logins());
        author.publish(Api.as("approver", herald.web(), herald.logins()), author.component(), title);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(visitor.page().locator("main").innerText()).contains(title));
        assertThat(visitor.page().evaluate("() => window.stillTheSame")).isEqualTo(true);
        assertThat(visitor.page().locator("#news").innerText()).isEqualTo("This page has been updated.");
    }

    private static List<String> paths(HeraldUnderTest herald) {
        String incident = read(herald, "api/v2/incidents.json").getJsonArray("incidents").getJsonObject(0)
                .getString("id");
        String component = read(herald, "api/v2/components.json").getJsonArray("components")
                .getValuesAs(JsonObject.class).stream().filter(found -> !found.getBoolean("group")).findFirst()
                .orElseThrow().getString("id");
        String manage = "/manage/" + subscriberOf(incident, herald);
        List<String> paths = new ArrayList<>();
        for (String language : List.of("/en", "/fr")) {
            paths.add(language + manage);
            paths.addAll(
                    List.of(language + "/", language + "/history", language + "/uptime", language + "/measurements",
                            language + "/embed/frame",
                            language + "/uptime/" + component, language + "/incidents/" + incident));
        }
        paths.addAll(List.of("/unsubscribe/nothing", "/there/is/no/such/page"));
        return paths;
    }

    /** Somebody who follows one incident only. @return the secret of the subscription */
    private static String subscriberOf(String incident, HeraldUnderTest herald) {
        try (Connection connection = herald.database().rows().getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                    insert into subscriber (id, email, language, status, unsubscribe_token, requested_at, confirmed_at,
                      everything, incidents)
                    values ('looker', 'looker@example.org', 'en', 'confirmed', 'looking-at-it', now(), now(), false,
                      array[cast(? as text)]) on conflict do nothing""")) {
            statement.setString(1, incident);
            statement.executeUpdate();
            return "looking-at-it";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject read(HeraldUnderTest herald, String path) {
        return Json.createReader(new StringReader(herald.web().get(path).body())).readObject();
    }
}
