package io.herald.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class StatusPageIT {

    @Test
    void theFirstHeadingAnswersIsItMeOrYou(Visitor visitor) {
        visitor.open("/");

        assertThat(visitor.page().locator("h1").first()).isVisible();
        visitor.photograph("status-page");
        visitor.onPhone().photograph("status-page-phone");
    }
}
