package io.herald.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.approval.LinkStanding;
import io.herald.approval.OpenDecisionLink;
import io.herald.identity.Role;
import io.herald.identity.TokenIdentity;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.shared.Language;
import io.herald.shared.Secret;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeraldAuthModuleTest {

    private static final UserSummary MAUD = new UserSummary(new UserId("maudmaudmaud"), "maud", "Maud",
            "maud@herald.example", Language.ENGLISH, Set.of(Role.APPROVER), true);

    private final List<String> asked = new ArrayList<>();
    private boolean logInDemanded;
    private final List<String> admitted = new ArrayList<>();
    private final HeraldAuthModule module = new HeraldAuthModule(this::byToken, this::byId, this::byLink);

    @BeforeEach
    void listenToWhatTheContainerIsTold() {
        module.initialize(null, null, callbacks -> {
            admitted.add(((CallerPrincipalCallback) callbacks[0]).getName());
            admitted.addAll(List.of(((GroupPrincipalCallback) callbacks[1]).getGroups()));
        }, Map.of());
    }

    @Test
    void aReaderOfThePublicPageIsNobodyAndIsNotLookedUp() throws AuthException {
        assertThat(validate(Requests.at("/en/", Map.of("Authorization", "Bearer hrld_good")), false))
                .isEqualTo(AuthStatus.SUCCESS);
        assertThat(asked).isEmpty();
        assertThat(admitted).isEmpty();
    }

    @Test
    void theTokenOfAMachineBringsItsUserAndRoles() throws AuthException {
        validate(Requests.at("/rest/v1/incidents", Map.of("Authorization", "Bearer hrld_good")), false);

        assertThat(admitted).containsExactly("maud", Role.APPROVER);
    }

    @Test
    void anUnknownTokenAdmitsNobody() throws AuthException {
        validate(Requests.at("/rest/v1/incidents", Map.of("Authorization", "Bearer hrld_bad")), false);

        assertThat(asked).containsExactly("hrld_bad");
        assertThat(admitted).isEmpty();
    }

    @Test
    void aPasswordJustProvenOpensTheConsole() throws AuthException {
        HttpServletRequest request = Requests.at("/console/login.xhtml", Map.of());
        ProvenUser.prove(request, MAUD);

        assertThat(validate(request, true)).isEqualTo(AuthStatus.SUCCESS);
        assertThat(admitted).containsExactly("maud", Role.APPROVER);
    }

    @Test
    void theLogInPageIsOpenToEverybody() throws AuthException {
        assertThat(validate(Requests.at("/console/login.xhtml", Map.of()), false)).isEqualTo(AuthStatus.SUCCESS);
        assertThat(admitted).isEmpty();
    }

    @Test
    void theLinkOfAMailMakesItsHolderAnApproverOnThatPageAlone() throws AuthException {
        validate(Requests.at("/decide/index.xhtml", Map.of("?", "link=good.link")), false);
        validate(Requests.at("/console/index.xhtml", Map.of("?", "link=good.link")), false);
        validate(Requests.at("/rest/v1/incidents", Map.of("?", "link=good.link")), false);

        assertThat(asked).containsExactly("good.link");
        assertThat(admitted).containsExactly("maud", Role.APPROVER);
    }

    @Test
    void aLinkThatDecidesNothingAdmitsNobody() throws AuthException {
        validate(Requests.at("/decide/index.xhtml", Map.of("?", "link=spent")), false);
        validate(Requests.at("/decide/index.xhtml", Map.of("?", "next=1&blink=good.link")), false);

        assertThat(admitted).isEmpty();
    }

    @Test
    void whereALogInIsDemandedTheLinkAloneAdmitsNobody() throws AuthException {
        logInDemanded = true;

        validate(Requests.at("/decide/index.xhtml", Map.of("?", "link=good.link")), false);

        assertThat(admitted).isEmpty();
    }

    private AuthStatus validate(HttpServletRequest request, boolean mandatory) throws AuthException {
        return module.validateRequest(new Exchange(request, mandatory), new Subject(), new Subject());
    }

    private Optional<TokenIdentity> byToken(String bearer) {
        asked.add(bearer);
        return bearer.equals("hrld_good") ? Optional.of(new TokenIdentity(MAUD, Set.of())) : Optional.empty();
    }

    private OpenDecisionLink.Opened byLink(Secret token) {
        asked.add(token.value());
        boolean good = token.value().equals("good.link");
        UserSummary lead = new UserSummary(MAUD.id(), MAUD.username(), MAUD.displayName(), MAUD.email(),
                MAUD.language(), Set.of(Role.APPROVER, Role.ADMINISTRATOR), true);
        return new OpenDecisionLink.Opened(good ? LinkStanding.VALID : LinkStanding.USED, Optional.empty(),
                good ? Optional.of(lead) : Optional.empty(), logInDemanded);
    }

    private Optional<UserSummary> byId(UserId id) {
        asked.add(id.value());
        return Optional.of(MAUD);
    }

    private record Exchange(HttpServletRequest request, boolean mandatory) implements MessageInfo {

        @Override
        public Object getRequestMessage() {
            return request;
        }

        @Override
        public Object getResponseMessage() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setRequestMessage(Object message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setResponseMessage(Object message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getMap() {
            return mandatory
                    ? new HashMap<>(Map.of("jakarta.security.auth.message.MessagePolicy.isMandatory", "true"))
                    : new HashMap<>();
        }
    }
}
