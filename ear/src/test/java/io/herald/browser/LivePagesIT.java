package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.herald.identity.Role;
import io.herald.it.HeraldUnderTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pages that follow what happens while they are open. */
@InBrowser
class LivePagesIT {

    @Test
    void theInboxFollowsWithoutAReloadAndKeepsWhatIsTyped(Visitor camille, Visitor ada, HeraldUnderTest herald) {
        Console author = Console.logIn(camille, herald, Role.COMMUNICATOR);
        String first = author.declare().titled("Sign-in is slow").inOwnWords("One " + UUID.randomUUID()).send();
        InboxPage inbox = Console.logIn(ada, herald, Role.APPROVER).inbox().open(first);
        inbox.comment().fill("Let me think");

        String second = author.declare().titled("Sign-in is slow").inOwnWords("Two " + UUID.randomUUID()).send();

        assertThat(inbox.cards(second)).hasCount(1);
        assertThat(inbox.comment()).hasValue("Let me think");
        assertThat(inbox.comment()).isFocused();
        inbox.approve();
        assertThat(inbox.cards(first)).hasCount(0);
    }
}
