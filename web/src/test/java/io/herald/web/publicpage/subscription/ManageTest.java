package io.herald.web.publicpage.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.audience.ChangeSubscription;
import io.herald.audience.FindSubscription;
import io.herald.audience.MinimumImpact;
import io.herald.audience.KeepQuiet;
import io.herald.audience.QuietHours;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.audience.SubscriptionView;
import io.herald.audience.Wishes;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentStatus;
import io.herald.incident.IncidentId;
import io.herald.incident.ListComponents;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicIncident;
import io.herald.incident.ReadPageSettings;
import io.herald.incident.ReadPublicIncident;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.web.FakeExchange;
import io.herald.web.publicpage.Outcomes;
import io.herald.web.publicpage.PersonalPages;
import io.herald.web.publicpage.Sample;
import io.herald.web.publicpage.TestSite;
import io.herald.web.publicpage.html.Appearance;
import io.herald.web.publicpage.serving.CurrentSnapshot;
import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a subscriber sees and changes under the link in every mail. */
class ManageTest {

    private static final Wishes NARROW = new Wishes(Language.FRENCH, false, Set.of("cmp000000003"), Set.of(),
            Set.of("inc000000003"), MinimumImpact.MAJOR);

    private final ManageServlet servlet = new ManageServlet();
    private final List<Wishes> changes = new ArrayList<>();
    private final List<Optional<QuietHours>> quiet = new ArrayList<>();
    private SubscriberStatus status = SubscriberStatus.CONFIRMED;
    private SubscriberKind kind = SubscriberKind.EMAIL;

    @BeforeEach
    void wire() {
        CurrentSnapshot current = new CurrentSnapshot();
        current.replaceBy(TestSite.create().snapshot(Sample.calm(), Appearance.PLAIN, Sample.NOW));
        servlet.outcomes = new Outcomes(current);
        servlet.pages = new PersonalPages();
        servlet.pages.renderBy(TestSite.renderer(), () -> Appearance.PLAIN);
        servlet.findSubscription = new FindSubscription() {
            @Override
            public Optional<SubscriptionView> handle(String token) {
                return token.equals("good")
                        ? Optional.of(new SubscriptionView(kind, "an…@b.example", status, NARROW,
                                Optional.empty()))
                        : Optional.empty();
            }
        };
        servlet.changeSubscription = new ChangeSubscription() {
            @Override
            public boolean handle(String token, Wishes wishes) {
                if (wishes.nothing()) {
                    throw new ValidationException("wishes", "must name something");
                }
                changes.add(wishes);
                return token.equals("good");
            }
        };
        servlet.keepQuiet = new KeepQuiet() {
            @Override
            public boolean handle(String token, Optional<QuietHours> hours) {
                quiet.add(hours);
                return token.equals("good");
            }
        };
        servlet.listComponents = new ListComponents() {
            @Override
            public List<ComponentGroupView> handle() {
                return Sample.groups(ComponentStatus.OPERATIONAL, ComponentStatus.OPERATIONAL);
            }
        };
        servlet.readPublicIncident = new ReadPublicIncident() {
            @Override
            public Optional<PublicIncident> handle(IncidentId id) {
                return Optional.of(Sample.openIncident());
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
    void thePageShowsWhatIsTold() throws IOException {
        FakeExchange page = get("/fr/manage", "good");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.answered("Cache-Control")).isEqualTo("no-store");
        assertThat(page.text()).contains("an…@b.example", "value=\"parts\" checked",
                "value=\"cmp000000003\" checked", "value=\"inc000000003\" checked",
                "Des paiements par carte", "<option value=\"major\" selected>",
                "<option value=\"fr\" selected", "action=\"/fr/manage/good\"", "href=\"/en/manage/good\"",
                "action=\"/unsubscribe/good\"").doesNotContain("value=\"cmp000000001\" checked");
    }

    @Test
    void aWrongSecretAndAnEndedSubscriptionLookTheSame() throws IOException {
        FakeExchange wrong = get("/en/manage", "bad");
        status = SubscriberStatus.UNSUBSCRIBED;
        FakeExchange ended = get("/en/manage", "good");

        assertThat(wrong.status()).isEqualTo(404);
        assertThat(ended.status()).isEqualTo(404);
        assertThat(ended.text()).isEqualTo(wrong.text());
    }

    @Test
    void savingLeadsBackToThePageThatSaysSo() throws IOException {
        FakeExchange saved = post("good", "what", "everything");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.answered("Location")).isEqualTo("/en/manage/good?saved");
        assertThat(changes).containsExactly(Wishes.everything(Language.ENGLISH));
        FakeExchange after = exchange("GET", "/en/manage", "good").parameter("saved", "");
        servlet.doGet(after.request(), after.response());
        assertThat(after.text()).contains("Saved.");
    }

    @Test
    void nothingIsNoChoice() throws IOException {
        FakeExchange refused = post("good", "what", "parts");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Nothing was changed");
        assertThat(post("bad", "what", "everything").status()).isEqualTo(404);
    }

    @Test
    void aTelephoneMayBeLeftInPeace() throws IOException {
        assertThat(get("/en/manage", "good").text()).doesNotContain("quietFrom");
        kind = SubscriberKind.SMS;
        assertThat(get("/fr/manage", "good").text()).contains("Heures calmes",
                "value=\"" + Sample.PAGE.timeZone() + "\"");

        assertThat(quiet("22:00", "06:30", "Europe/Paris").status()).isEqualTo(303);
        assertThat(quiet("", "", "").status()).isEqualTo(303);
        assertThat(quiet("22:00", "soon", "Europe/Paris").status()).isEqualTo(400);
        assertThat(quiet("22:00", "06:30", "Mars/Base").status()).isEqualTo(400);

        assertThat(quiet).containsExactly(Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 30),
                ZoneId.of("Europe/Paris"))), Optional.empty());
        assertThat(changes).isEmpty();
    }

    private FakeExchange quiet(String from, String to, String zone) throws IOException {
        FakeExchange exchange = exchange("POST", "/en/manage", "good").parameter("quietFrom", from)
                .parameter("quietTo", to).parameter("zone", zone);
        servlet.doPost(exchange.request(), exchange.response());
        return exchange;
    }

    private FakeExchange get(String servletPath, String token) throws IOException {
        FakeExchange exchange = exchange("GET", servletPath, token);
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }

    private FakeExchange post(String token, String field, String value) throws IOException {
        FakeExchange exchange = exchange("POST", "/en/manage", token).parameter(field, value);
        servlet.doPost(exchange.request(), exchange.response());
        return exchange;
    }

    private static FakeExchange exchange(String method, String servletPath, String token) {
        return FakeExchange.of(method, servletPath + "/" + token).mappedTo(servletPath, "/" + token);
    }
}
