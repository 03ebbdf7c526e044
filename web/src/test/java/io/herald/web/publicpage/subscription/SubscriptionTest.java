package io.herald.web.publicpage.subscription;

import io.herald.web.publicpage.html.Appearance;
import static org.assertj.core.api.Assertions.assertThat;

import io.herald.audience.ConfirmPhone;
import io.herald.audience.ConfirmSubscription;
import io.herald.audience.MinimumImpact;
import io.herald.audience.QuietHours;
import io.herald.audience.Subscribe;
import io.herald.audience.SubscribePhone;
import io.herald.audience.SubscribeWebhook;
import io.herald.audience.TooManySignUpsException;
import io.herald.audience.Unsubscribe;
import io.herald.audience.Wishes;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.web.FakeExchange;
import io.herald.web.publicpage.Outcomes;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import io.herald.web.publicpage.serving.CurrentSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private final List<String> acts = new ArrayList<>();
    private Wishes wished = Wishes.everything(Language.ENGLISH);
    private final SubscribeServlet subscribe = new SubscribeServlet();
    private final ConfirmServlet confirm = new ConfirmServlet();
    private final UnsubscribeServlet unsubscribe = new UnsubscribeServlet();

    @BeforeEach
    void wire() {
        CurrentSnapshot current = new CurrentSnapshot();
        current.replaceBy(TestSite.create().snapshot(Sample.calm(), Appearance.PLAIN, Sample.NOW));
        subscribe.outcomes = new Outcomes(current);
        confirm.outcomes = subscribe.outcomes;
        unsubscribe.outcomes = subscribe.outcomes;
        subscribe.subscribe = new RecordedSubscribe();
        subscribe.subscribePhone = new RecordedPhone();
        subscribe.confirmPhone = new RecordedCode();
        subscribe.subscribeWebhook = new RecordedWebhook();
        confirm.confirmSubscription = new RecordedConfirmation();
        unsubscribe.unsubscribe = new RecordedUnsubscribe();
    }

    @Test
    void theFormSubscribesInTheLanguageOfItsPage() throws IOException {
        FakeExchange exchange = subscribe(FakeExchange.of("POST", "/fr/subscribe").parameter("email", " a@b.example "));

        assertThat(acts).containsExactly("subscribe a@b.example fr 192.0.2.7");
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.text()).contains("Consultez votre messagerie");
        assertThat(exchange.answered("Cache-Control")).isEqualTo("no-store");
        assertThat(exchange.answered("Set-Cookie")).isNull();
    }

    @Test
    void anAddressThatIsNoneIsRefused() throws IOException {
        FakeExchange exchange = subscribe(FakeExchange.of("POST", "/en/subscribe").parameter("email", "nonsense"));

        assertThat(exchange.status()).isEqualTo(400);
        assertThat(exchange.text()).contains("That does not look like an e-mail address");
    }

    @Test
    void aTelephoneIsAskedForItsCode() throws IOException {
        FakeExchange asked = subscribe(FakeExchange.of("POST", "/fr/subscribe").parameter("phone", "+33612345678"));
        assertThat(asked.text()).contains("Saisissez votre code", "name=\"code\"", "one-time-code");

        assertThat(subscribe(code("000000")).status()).isEqualTo(400);
        assertThat(subscribe(code("123456")).text()).contains("Votre abonnement est actif");
        assertThat(acts).containsExactly("phone +33612345678 fr", "code 000000", "code 123456");
    }

    @Test
    void quietHoursAreAskedForWithTheNumber() throws IOException {
        subscribe(quiet("22:00", "07:00", "Europe/Paris"));
        subscribe(quiet("", "", "Europe/Paris"));
        FakeExchange nonsense = subscribe(quiet("22:00", "07:00", "Paris"));

        assertThat(acts).containsExactly("phone +33612345678 fr 22:00 07:00 Europe/Paris", "phone +33612345678 fr");
        assertThat(nonsense.status()).isEqualTo(400);
        assertThat(nonsense.text()).contains("Ces heures calmes ne conviennent pas");
    }

    private static FakeExchange quiet(String from, String to, String zone) {
        return FakeExchange.of("POST", "/fr/subscribe").parameter("phone", "+33612345678")
                .parameter("quietFrom", from).parameter("quietTo", to).parameter("zone", zone);
    }

    private static FakeExchange code(String code) {
        return FakeExchange.of("POST", "/fr/subscribe").parameter("phone", "+33612345678").parameter("code", code);
    }

    @Test
    void aWebServerIsConfirmedByItsOwnersMail() throws IOException {
        FakeExchange exchange = subscribe(FakeExchange.of("POST", "/en/subscribe")
                .parameter("url", "https://a.example/x").parameter("owner", "ops@a.example"));

        assertThat(acts).containsExactly("webhook https://a.example/x ops@a.example en");
        assertThat(exchange.text()).contains("Check your mail");
    }

    @Test
    void partsImpactAndLanguageAreChosen() throws IOException {
        subscribe(FakeExchange.of("POST", "/en/subscribe").parameter("email", "a@b.example").parameter("what", "parts")
                .parameter("component", "c1").parameter("group", "g1").parameter("impact", "major")
                .parameter("language", "fr"));

        assertThat(wished).isEqualTo(new Wishes(Language.FRENCH, false, Set.of("c1"), Set.of("g1"), Set.of(),
                MinimumImpact.MAJOR));
    }

    @Test
    void whoWantsEverythingGetsItWhateverIsTicked() throws IOException {
        subscribe(FakeExchange.of("POST", "/en/subscribe").parameter("email", "a@b.example")
                .parameter("what", "everything").parameter("component", "c1"));

        assertThat(wished).isEqualTo(Wishes.everything(Language.ENGLISH));
    }

    @Test
    void oneIncidentCanBeFollowed() throws IOException {
        subscribe(FakeExchange.of("POST", "/fr/subscribe").parameter("email", "a@b.example")
                .parameter("incident", "i1"));

        assertThat(wished).isEqualTo(Wishes.incident(Language.FRENCH, "i1"));
    }

    @Test
    void aChoiceThatIsNoneIsSaidSo() throws IOException {
        FakeExchange none = subscribe(FakeExchange.of("POST", "/en/subscribe").parameter("email", "a@b.example")
                .parameter("what", "parts"));
        FakeExchange nonsense = subscribe(FakeExchange.of("POST", "/en/subscribe").parameter("email", "a@b.example")
                .parameter("impact", "huge"));

        assertThat(none.status()).isEqualTo(400);
        assertThat(none.text()).contains("There is nothing to subscribe to");
        assertThat(nonsense.text()).contains("There is nothing to subscribe to");
    }

    @Test
    void theButtonSaysWhichFieldCountsAndAnEmptyOneCountsForNothing() throws IOException {
        subscribe(FakeExchange.of("POST", "/en/subscribe").parameter("kind", "email").parameter("email", "")
                .parameter("phone", "+33612345678").parameter("url", "").parameter("owner", ""));
        subscribe(FakeExchange.of("POST", "/en/subscribe").parameter("kind", "phone")
                .parameter("email", "a@b.example").parameter("phone", "+33612345678"));

        assertThat(acts).containsExactly("phone +33612345678 en", "phone +33612345678 en");
    }

    @Test
    void aFormWithoutTheFieldIsRefused() throws IOException {
        assertThat(subscribe(FakeExchange.of("POST", "/en/subscribe")).status()).isEqualTo(400);
    }

    @Test
    void tooManyAttemptsAreToldToWait() throws IOException {
        FakeExchange exchange = subscribe(
                FakeExchange.of("POST", "/en/subscribe").parameter("email", "many@b.example"));

        assertThat(exchange.status()).isEqualTo(429);
        assertThat(exchange.answered("Retry-After")).isEqualTo("600");
        assertThat(exchange.text()).contains("Too many attempts");
    }

    @Test
    void reloadingTheAnswerLeadsBackToTheForm() {
        FakeExchange exchange = FakeExchange.get("/fr/subscribe");

        subscribe.doGet(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(303);
        assertThat(exchange.answered("Location")).isEqualTo("/fr/#subscribe");
    }

    @Test
    void openingALinkAsksAndChangesNothing() throws IOException {
        FakeExchange asked = link("GET", "/confirm", "good");
        confirm.doGet(asked.request(), asked.response());
        FakeExchange leaving = link("GET", "/unsubscribe", "good");
        unsubscribe.doGet(leaving.request(), leaving.response());

        assertThat(acts).isEmpty();
        assertThat(asked.text()).contains("<form method=\"post\">", "Yes, subscribe me");
        assertThat(leaving.text()).contains("<form method=\"post\">", "Unsubscribe me");
    }

    @Test
    void theButtonConfirms() throws IOException {
        FakeExchange exchange = link("POST", "/confirm", "good").header("Accept-Language", "fr");

        confirm.doPost(exchange.request(), exchange.response());

        assertThat(acts).containsExactly("confirm good");
        assertThat(exchange.text()).contains("Abonnement confirmé");
    }

    @Test
    void oneClickUnsubscribesWithoutAnyPageBefore() throws IOException {
        FakeExchange exchange = link("POST", "/unsubscribe", "good").parameter("List-Unsubscribe", "One-Click");

        unsubscribe.doPost(exchange.request(), exchange.response());

        assertThat(acts).containsExactly("unsubscribe good");
        assertThat(exchange.status()).isEqualTo(200);
        assertThat(exchange.answered("Location")).isNull();
    }

    @Test
    void aLinkThatIsTooOldIsExplained() throws IOException {
        FakeExchange exchange = link("POST", "/confirm", "old");

        confirm.doPost(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(404);
        assertThat(exchange.text()).contains("This link no longer works");
    }

    private FakeExchange subscribe(FakeExchange exchange) throws IOException {
        subscribe.doPost(exchange.request(), exchange.response());
        return exchange;
    }

    private static FakeExchange link(String method, String servlet, String token) {
        return FakeExchange.of(method, servlet + "/" + token).mappedTo(servlet, "/" + token);
    }

    private final class RecordedSubscribe extends Subscribe {

        @Override
        public void handle(String email, Wishes wishes, String remoteAddress) {
            if (!email.contains("@")) {
                throw new ValidationException("email", "is not an e-mail address");
            }
            if (email.startsWith("many")) {
                throw new TooManySignUpsException();
            }
            if (wishes.nothing()) {
                throw new ValidationException("wishes", "must name something");
            }
            wished = wishes;
            acts.add("subscribe " + email + " " + wishes.language() + " " + remoteAddress);
        }
    }

    private final class RecordedPhone extends SubscribePhone {

        @Override
        public void handle(String phone, Wishes wishes, Optional<QuietHours> quiet, String remoteAddress) {
            acts.add("phone " + phone + " " + wishes.language() + quiet.map(hours -> " " + hours.wire()).orElse(""));
        }
    }

    private final class RecordedCode extends ConfirmPhone {

        @Override
        public boolean handle(String phone, String code, String remoteAddress) {
            acts.add("code " + code);
            return code.equals("123456");
        }
    }

    private final class RecordedWebhook extends SubscribeWebhook {

        @Override
        public void handle(String url, String email, Wishes wishes, String remoteAddress) {
            acts.add("webhook " + url + " " + email + " " + wishes.language());
        }
    }

    private final class RecordedConfirmation extends ConfirmSubscription {

        @Override
        public boolean handle(String token) {
            acts.add("confirm " + token);
            return token.equals("good");
        }
    }

    private final class RecordedUnsubscribe extends Unsubscribe {

        @Override
        public boolean handle(String token) {
            acts.add("unsubscribe " + token);
            return token.equals("good");
        }
    }
}
