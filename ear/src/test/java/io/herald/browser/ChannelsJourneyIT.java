package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
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
