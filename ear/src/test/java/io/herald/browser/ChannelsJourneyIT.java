package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Channels are set up, tried, paused and stopped all at once. */
@InBrowser
class ChannelsJourneyIT {

    private static final String SECRET = "http://127.0.0.1:9/hooks/not-to-be-shown";

    @Test
    void oneSwitchHoldsEverythingBackAndEverybodySeesItWithoutAReload(Visitor ingrid, Visitor camille,
            HeraldUnderTest herald) {
        Console watching = Console.logIn(camille, herald, Role.COMMUNICATOR);
        ChannelsPage channels = Console.logIn(ingrid, herald, Role.ADMINISTRATOR).channels();

        channels.pause("Slack", "Wrong room");
        assertThat(channels.card("Slack")).containsText("Paused");
        assertThat(channels.card("Slack")).containsText("Wrong room");
        channels.goOn("Slack");
        assertThat(channels.result()).containsText("Slack: messages leave again");

        channels.holdEverything("Something wrong goes out");
        try {
            assertThat(channels.result()).containsText("Everything is held back");
            assertThat(watching.page().locator("main")).containsText("Something wrong goes out");
        } finally {
            channels.letEverythingGoOn();
        }
        assertThat(channels.result()).containsText("Messages leave again");
        assertThat(watching.page().locator("main")).not().containsText("Something wrong goes out");
        assertThat(watching.complaints()).isEmpty();
    }

    @Test
    void oneChannelOfAPublicationWaitsUntilAPersonLetsItGoOn(Visitor ingrid, Visitor camille, Visitor ada,
            HeraldUnderTest herald) throws SQLException {
        reader(herald);
        ChannelsPage channels = Console.logIn(ingrid, herald, Role.ADMINISTRATOR).channels();
        Console author = Console.logIn(camille, herald, Role.COMMUNICATOR);
        Console manager = Console.logIn(ada, herald, Role.APPROVER);
        channels.pause("E-mail", "The relay is being changed");
        MessagePage message;
        try {
            String reference = author.declare().titled("Cards fail").inOwnWords("Held " + UUID.randomUUID()).send();
            manager.approve(reference);
            message = author.incident(reference).newestMessage().hold("E-mail", "Wrong amount in the text");
            assertThat(message.result()).containsText("E-mail waits");
        } finally {
            channels.goOn("E-mail");
        }
        assertThat(channels.result()).containsText("messages leave again");
        assertThat(message.channel("E-mail")).containsText("Wrong amount in the text");
        assertThat(message.channel("E-mail")).containsText("Waiting");
        camille.photograph("console-message-held");

        message.resume("E-mail");

        assertThat(message.channel("E-mail")).containsText("Sent");
        assertThat(message.channel("E-mail")).not().containsText("Held by");
        camille.photograph("console-message-resumed");
        assertThat(author.complaints()).isEmpty();
    }

    /** Somebody who is told by mail. */
    private static void reader(HeraldUnderTest herald) throws SQLException {
        String id = "h" + System.nanoTime();
        try (Connection connection = herald.database().rows().getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                    insert into subscriber (id, email, language, status, unsubscribe_token, requested_at, confirmed_at)
                    values (?, ? || '@held.example.org', 'en', 'confirmed', ?, now(), now())""")) {
            for (int i = 1; i <= 3; i++) {
                statement.setString(i, id);
            }
            statement.executeUpdate();
        }
    }

    @Test
    void aSecretIsWrittenAndTriedButNeverShownAgain(Visitor ingrid, HeraldUnderTest herald) {
        Console console = Console.logIn(ingrid, herald, Role.ADMINISTRATOR);
        ChannelSettingsPage settings = console.channels().settings("Mattermost");

        settings.field("Incoming webhook").fill(SECRET);
        settings.save();
        console.page().reload();

        assertThat(console.page().content()).doesNotContain("not-to-be-shown");
        assertThat(settings.field("Incoming webhook")).hasAttribute("placeholder", "Set. Leave empty to keep it.");
        assertThat(settings.test()).containsText("It does not work yet");
        settings.removeSecret();
        assertThat(console.channels().card("Mattermost")).containsText("Has no settings yet");
        assertThat(console.complaints()).isEmpty();
    }
}
