package io.herald.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page opens for whom it is made, in French and in the dark, and the browser has nothing to complain about. */
@InBrowser
class ConsolePagesIT {

    private static final Map<String, List<String>> PAGES = Map.of(
            Role.COMMUNICATOR, List.of("incident/board", "incident/declare", "approval/inbox", "template/library",
                    "template/exchange",
                    "maintenance/maintenances", "maintenance/schedule",
                    "template/edit", "audience/subscribers", "audience/audiences", "delivery/deliveries",
                    "delivery/failures",
                    "postmortem/postmortems", "followup/actions",
                    "report/communication", "branding/announcement", "identity/absence"),
            Role.ADMINISTRATOR, List.of("audit/trail", "identity/people", "channel/channels", "branding/look",
                    "report/measures", "audience/imports", "migration/migrations", "approval/rules",
                    "operation/steps"));

    @Test
    void everyPageOpensInFrenchAndDark(Visitor camille, Visitor root, HeraldUnderTest herald) {
        Map.of(Role.COMMUNICATOR, camille, Role.ADMINISTRATOR, root).forEach((role, visitor) -> {
            Console console = Console.logIn(visitor, herald, role);
            console.speakFrench();
            console.goDark();

            for (String name : PAGES.get(role)) {
                assertThat(console.open("/console/" + name + ".xhtml")).as(name).isEqualTo(200);
                assertThat(console.page().locator("body").innerText()).as(name).doesNotContain("???");
                visitor.photograph("console-" + name.replace('/', '-') + "-fr-dark");
            }

            assertThat(console.complaints()).isEmpty();
        });
    }

    @Test
    void oneSubscriberIsShownWithTheProofOfConsent(Visitor root, HeraldUnderTest herald) throws SQLException {
        String id = "s" + System.nanoTime() % 100_000_000_000L;
        try (Connection connection = herald.database().rows().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                insert into subscriber (id, kind, address, language, status, unsubscribe_token, requested_at,
                  confirmed_at, confirmed_by, consent_text, consent_address, consent_language, consent_version,
                  quarantined_at, quarantine_reason, quiet_from, quiet_to, time_zone)
                values ('%1$s', 'sms', '+336%2$s', 'fr', 'quarantined', '%1$s', now(), now(), 'code',
                  'Je veux bien.', '192.0.2.7', 'fr', 'abc123', now(), 'unknown', '22:00', '07:00', 'Europe/Paris')"""
                    .formatted(id, id.substring(id.length() - 8)));
        }
        Console console = Console.logIn(root, herald, Role.ADMINISTRATOR);
        console.speakFrench();

        assertThat(console.open("/console/audience/subscriber.xhtml?id=" + id)).isEqualTo(200);
        assertThat(console.page().locator("body").innerText()).contains("Je veux bien.", "192.0.2.7", "abc123")
                .doesNotContain("???");
        root.photograph("console-subscriber-fr");
        console.page().getByText("Reprendre les envois").first().click();
        console.page().locator("[id$='againNow']").click();
        console.page().getByText("Les envois à cette adresse reprennent.").first().waitFor();
        root.photograph("console-subscriber-told-fr");
        assertThat(console.complaints()).isEmpty();
    }

    @Test
    void whatIsNotForARoleIsKindlyRefused(Visitor camille, HeraldUnderTest herald) {
        Console console = Console.logIn(camille, herald, Role.COMMUNICATOR);

        assertThat(console.open("/console/audit/trail.xhtml")).isEqualTo(403);
        assertThat(console.open("/console/incident/incident.xhtml?id=nothing")).isEqualTo(404);
        assertThat(console.page().locator("h1").innerText()).isEqualTo("There is nothing here");
    }
}
