package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A step that used up its tries is seen and tried again without the engine's own tools. */
@InBrowser
class FailedStepsIT {

    private static final int MINUTE = 60_000;

    @Test
    void aStuckReminderIsTriedAgainAndGetsThrough(Visitor camille, HeraldUnderTest herald) throws SQLException {
        Console console = Console.logIn(camille, herald, Role.COMMUNICATOR);
        Page page = console.page();
        String reference = console.declare().titled("Sign-in is slow").inOwnWords("Stuck " + UUID.randomUUID()).send();
        useUpTries(herald, reference);

        console.open("/console/operation/steps.xhtml");
        Locator row = page.locator("[id='steps:table'] tbody tr", new Page.LocatorOptions().setHasText(reference))
                .filter(new Locator.FilterOptions().setHasText("connection refused"));
        assertThat(row).hasCount(1);
        assertThat(row).containsText("stuck");
        assertThat(row).not().containsText("example.org");
        assertThat(Axe.violations(page)).isEmpty();
        camille.photograph("failed-steps");
        camille.onPhone().photograph("failed-steps-phone");
        row.locator("button").click();

        assertThat(page.locator(".result").first()).containsText("tried again within a minute");
        assertThat(row).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(MINUTE));
        assertThat(console.complaints()).isEmpty();
    }

    /** As five failures leave the first timer of the incident's process, due by now. */
    private static void useUpTries(HeraldUnderTest herald, String reference) throws SQLException {
        try (Connection connection = herald.database().rows().getConnection();
                var statement = connection.prepareStatement("""
                    update act_ru_job set retries_ = 0, duedate_ = now(), rev_ = rev_ + 1,
                      exception_msg_ = 'mail to ada@example.org: connection refused'
                    where id_ = (select j.id_ from act_ru_job j
                      join act_ru_execution p on p.id_ = j.process_instance_id_
                      join incident i on i.id = p.business_key_
                      where i.reference = ? order by j.duedate_ limit 1)""")) {
            statement.setString(1, reference);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
