package io.herald.web.api.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.audience.MinimumImpact;
import io.herald.audience.ResendConfirmation;
import io.herald.audience.QuietHours;
import io.herald.audience.Subscribe;
import io.herald.audience.SubscribePhone;
import io.herald.audience.SubscribeWebhook;
import io.herald.audience.TooManySignUpsException;
import io.herald.audience.Unsubscribe;
import io.herald.audience.Wishes;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ListComponents;
import io.herald.incident.PageSettings;
import io.herald.incident.ReadPageSettings;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.web.FakeExchange;
import io.herald.web.publicpage.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscribersServletTest {

    private static final String PATH = "/api/v2/subscribers.json";

    private final List<String> acts = new ArrayList<>();
    private Wishes wished = Wishes.everything(Language.ENGLISH);
    private final SubscribersServlet servlet = new SubscribersServlet();

    @BeforeEach
    void wire() {
        servlet.subscribe = new Subscribe() {
            @Override
            public void handle(String email, Wishes wishes, String remoteAddress) {
                if (email.startsWith("many")) {
                    throw new TooManySignUpsException();
                }
                if (!email.contains("@")) {
                    throw new ValidationException("email", "is not an e-mail address");
                }
                wished = wishes;
                acts.add("subscribe " + email + " " + wishes.language());
            }
        };
        servlet.unsubscribe = new Unsubscribe() {
            @Override
            public boolean handle(String token) {
                acts.add("unsubscribe " + token);
                return token.equals("known");
            }
        };
        servlet.subscribePhone = new SubscribePhone() {
            @Override
            public void handle(String phone, Wishes wishes, Optional<QuietHours> quiet, String remoteAddress) {
                if (!phone.startsWith("+")) {
                    throw new ValidationException("phone", "is not an international telephone number");
                }
                acts.add("phone " + phone);
            }
        };
        servlet.subscribeWebhook = new SubscribeWebhook() {
            @Override
            public void handle(String url, String email, Wishes wishes, String remoteAddress) {
                acts.add("webhook " + url + " " + email);
            }
        };
        servlet.listComponents = new ListComponents() {
            @Override
            public List<ComponentGroupView> handle() {
                return Sample.groups(ComponentStatus.OPERATIONAL, ComponentStatus.OPERATIONAL);
            }
        };
        servlet.readPageSettings = new ReadPageSettings() {
            @Override
            public PageSettings handle() {
                return Sample.PAGE;
            }
        };
    }

    @Test
    void aFormWithBracketsSubscribes() throws IOException {
        FakeExchange exchange = post(FakeExchange.of("POST", PATH).parameter("subscriber[email]", " a@b.example "));

        assertThat(acts).containsExactly("subscribe a@b.example en");
        assertThat(exchange.status()).isEqualTo(201);
        assertThat(exchange.text()).isEqualTo("{\"page\":{\"id\":\"pg0000000001\",\"name\":\"Northwind\","
                + "\"url\":\"https://status.northwind.example\",\"time_zone\":\"Etc/UTC\"},"
                + "\"can_select_components\":true,\"mode\":\"email_sms\",\"email\":\"a@b.example\",\"id\":\"YUBiLmV4YW1wbGU\"}");
    }

    @Test
    void componentsAndGroupsNarrowInsideOrBeside() throws IOException {
        post(FakeExchange.of("POST", PATH).sending("application/json", """
            {"subscriber": {"email": "a@b.example", "component_ids": ["cmp000000001", "grp000000002"]},
             "component_id": "cmp000000003"}"""));
        assertThat(wished).isEqualTo(new Wishes(Language.ENGLISH, false, Set.of("cmp000000001", "cmp000000003"),
                Set.of("grp000000002"), Set.of(), MinimumImpact.NONE));

        post(FakeExchange.of("POST", PATH).parameter("subscriber[email]", "a@b.example")
                .parameter("subscriber[component_ids][]", "cmp000000001"));
        assertThat(wished.components()).containsExactly("cmp000000001");
    }

    @Test
    void oneIncidentCanBeFollowed() throws IOException {
        post(FakeExchange.of("POST", PATH).sending("application/json",
                "{\"subscriber\":{\"email\":\"a@b.example\"},\"incident_id\":\"inc000000003\"}"));

        assertThat(wished).isEqualTo(Wishes.incident(Language.ENGLISH, "inc000000003"));
    }

    @Test
    void telephonesAndWebServersSubscribeToo() throws IOException {
        FakeExchange phone = post(FakeExchange.of("POST", PATH).parameter("subscriber[phone_number]",
                "+33612345678"));
        FakeExchange hook = post(FakeExchange.of("POST", PATH).parameter("subscriber[endpoint]", "https://a.example/x")
                .parameter("subscriber[email]", "ops@a.example"));

        assertThat(acts).containsExactly("phone +33612345678", "webhook https://a.example/x ops@a.example");
        post(FakeExchange.of("POST", PATH).parameter("subscriber[phone_number]", "07400 123456")
                .parameter("subscriber[phone_country]", "GB"));
        assertThat(acts).endsWith("phone +447400123456");
        assertThat(phone.text()).contains("\"mode\":\"email_sms\",\"phone_number\":\"+33612345678\"");
        assertThat(hook.text()).contains("\"mode\":\"webhook\",\"endpoint\":\"https://a.example/x\"");
    }

    @Test
    void theConfirmationIsSentAgainByTheIdThatFollowsFromTheAddress() throws IOException {
        ResendConfirmationServlet resend = new ResendConfirmationServlet();
        resend.resendConfirmation = new ResendConfirmation() {
            @Override
            public void handle(String email, String remoteAddress) {
                if (!email.contains("@")) {
                    throw new ValidationException("email", "is not an e-mail address");
                }
                acts.add("resend " + email);
            }
        };
        FakeExchange known = FakeExchange.of("POST", "x").mappedTo("/api/v2/subscriptions",
                "/YUBiLmV4YW1wbGU/resend_confirmation");
        resend.doPost(known.request(), known.response());
        FakeExchange nonsense = FakeExchange.of("POST", "x").mappedTo("/api/v2/subscriptions", "/nonsense");
        resend.doPost(nonsense.request(), nonsense.response());

        assertThat(acts).containsExactly("resend a@b.example");
        assertThat(known.status()).isEqualTo(201);
        assertThat(nonsense.status()).isEqualTo(404);
    }

    @Test
    void jsonSubscribesInTheReadersLanguage() throws IOException {
        post(FakeExchange.of("POST", PATH).header("Accept-Language", "fr-CA")
                .sending("application/json", "{\"subscriber\":{\"email\":\"a@b.example\"}}"));

        assertThat(acts).containsExactly("subscribe a@b.example fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"subscriber\":\"a@b.example\"}", "{\"subscriber\":{\"email\":7}}",
        "{\"subscriber\":{\"phone_number\":\"0123\"}}",
        "{\"subscriber\":{\"phone_number\":\"0612345678\",\"phone_country\":\"XX\"}}",
        "{\"subscriber\":{\"email\":\"nobody\"}}"})
    void whatCannotBeSubscribedIsRefusedInStatuspagesWay(String body) throws IOException {
        FakeExchange exchange = post(FakeExchange.of("POST", PATH).sending("application/json", body));

        assertThat(exchange.status()).isEqualTo(422);
        assertThat(exchange.text()).startsWith("{\"message\":\"");
        assertThat(acts).isEmpty();
    }

    @Test
    void tooManyAttemptsAreToldToWait() throws IOException {
        FakeExchange exchange = post(
                FakeExchange.of("POST", PATH).parameter("subscriber[email]", "many@b.example"));

        assertThat(exchange.status()).isEqualTo(429);
        assertThat(exchange.answered("Retry-After")).isEqualTo("600");
    }

    @Test
    void theIdOfTheMailsEndsThem() throws IOException {
        assertThat(delete("/known.json").status()).isEqualTo(200);
        assertThat(delete("/unknown.json").status()).isEqualTo(404);
        assertThat(acts).containsExactly("unsubscribe known", "unsubscribe unknown");
    }

    @Test
    void theIdMayStandInTheQuery() throws IOException {
        FakeExchange exchange = FakeExchange.of("DELETE", PATH).parameter("subscriber[id]", "known");
        servlet.doDelete(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(200);
    }

    private FakeExchange post(FakeExchange exchange) throws IOException {
        servlet.doPost(exchange.request(), exchange.response());
        return exchange;
    }

    private FakeExchange delete(String rest) throws IOException {
        FakeExchange exchange = FakeExchange.of("DELETE", "/api/v2/subscribers" + rest).mappedTo("/api/v2/subscribers",
                rest);
        servlet.doDelete(exchange.request(), exchange.response());
        return exchange;
    }
}
