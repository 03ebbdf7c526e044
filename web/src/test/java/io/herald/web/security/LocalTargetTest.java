package io.herald.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"/console/", "/console/approval/inbox.xhtml", "/console/incident/view.xhtml?id=abc&tab=2",
        "/decide/?link=a-B_9.c"})
    void aPageOfTheConsoleIsReachedAfterLogIn(String wanted) {
        assertThat(LocalTarget.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"https://evil.example/console/", "//evil.example/console/", "/\\evil.example",
        "/console/\\..",
        "javascript:alert(1)", "/console/../rest/v1/audit", "/console/%2e%2e/rest", "/console", "/api/v2/summary.json",
        "/console/\r\nSet-Cookie: a=b", "/console/ ", " /console/", "/console/login.xhtml",
        "/console//evil.example/../..",
        "/decide/", "/decide/?link=a&next=//evil.example", "/decide/../rest"})
    void everythingElseLeadsHome(String wanted) {
        assertThat(LocalTarget.of(wanted)).isEqualTo(LocalTarget.HOME);
    }
}
