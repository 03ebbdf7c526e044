package io.herald.web.api.rest.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.web.problem.MissingScopeException;
import io.herald.web.problem.UnauthenticatedException;
import io.herald.web.security.TokenScopes;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeFilterTest {

    private static final Optional<TokenScopes> READER = Optional.of(new TokenScopes(Set.of("incidents:read")));

    @Test
    void aTokenWithTheScopePasses() {
        assertThatCode(() -> ScopeFilter.check("incidents:read", READER, true)).doesNotThrowAnyException();
    }

    @Test
    void aTokenWithoutTheScopeIsRefusedByName() {
        assertThatThrownBy(() -> ScopeFilter.check("incidents:write", READER, true))
                .isInstanceOf(MissingScopeException.class).hasMessageContaining("incidents:write");
    }

    @Test
    void noTokenAndAForgedTokenAreToldApart() {
        assertThatThrownBy(() -> ScopeFilter.check("incidents:read", Optional.empty(), false))
                .isInstanceOf(UnauthenticatedException.class).hasMessageContaining("Send a token");
        assertThatThrownBy(() -> ScopeFilter.check("incidents:read", Optional.empty(), true))
                .isInstanceOf(UnauthenticatedException.class).hasMessageContaining("not known");
    }

    @Test
    void aMethodOfWhichNobodySaidItsScopeAnswersNobody() throws NoSuchMethodException {
        var unguarded = ScopeFilterTest.class.getDeclaredMethod("aTokenWithTheScopePasses");

        assertThatThrownBy(() -> ScopeFilter.scopeOf(unguarded)).isInstanceOf(IllegalStateException.class);
    }
}
