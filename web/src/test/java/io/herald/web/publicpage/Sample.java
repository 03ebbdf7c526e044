package io.herald.web.publicpage;

import io.herald.incident.ComponentChange;
import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentHistory;
import io.herald.incident.ComponentId;
import io.herald.incident.ComponentStatus;
import io.herald.incident.ComponentView;
import io.herald.incident.Impact;
import io.herald.incident.IncidentId;
import io.herald.incident.IncidentStatus;
import io.herald.incident.IncidentUpdateId;
import io.herald.incident.PageSettings;
import io.herald.incident.PublicIncident;
import io.herald.incident.PublicStatus;
import io.herald.incident.PublicUpdate;
import io.herald.incident.StatusSpan;
import io.herald.incident.UpdateText;
import io.herald.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Public states of a made-up shop, for tests. */
public final class Sample {

    public static final Instant NOW = Instant.parse("2026-11-23T14:20:00Z");
    public static final PageSettings PAGE = new PageSettings("pg0000000001", "Northwind",
            "https://status.northwind.example", "Etc/UTC", 1);
    private static final Instant LAST_YEAR = Instant.parse("2025-03-01T08:00:00Z");

    /** Payments were down for an hour on 2 October and partly for two on 20 November, where the day turns. */
    public static final ComponentHistory HISTORY = new ComponentHistory(Instant.parse("2025-12-01T00:00:00Z"),
            Map.of(new ComponentId("cmp000000003"), List.of(
                    span(ComponentStatus.MAJOR_OUTAGE, "2026-10-02T22:40:00Z", "2026-10-02T23:40:00Z"),
                    span(ComponentStatus.PARTIAL_OUTAGE, "2026-11-20T23:00:00Z", "2026-11-21T01:00:00Z"))));

    private Sample() {}

    private static StatusSpan span(ComponentStatus status, String from, String to) {
        return new StatusSpan(new ComponentId("cmp000000003"), status, Instant.parse(from),
                Optional.of(Instant.parse(to)), Optional.of(new IncidentId("inc000000001")));
    }

    /** Everything works; two incidents lie behind. */
    public static PublicStatus calm() {
        return new PublicStatus(PAGE, groups(ComponentStatus.OPERATIONAL, ComponentStatus.OPERATIONAL), List.of(),
                past(), HISTORY, NOW, 7);
    }

    /** Payments are partly down, and an incident with three updates is open. */
    public static PublicStatus troubled() {
        return new PublicStatus(PAGE, groups(ComponentStatus.PARTIAL_OUTAGE, ComponentStatus.DEGRADED_PERFORMANCE),
                List.of(openIncident()), past(), HISTORY, NOW, 8);
    }

    public static PublicStatus with(PageSettings page, PublicStatus status) {
        return new PublicStatus(page, status.groups(), status.openIncidents(), status.pastIncidents(),
                status.history(), status.generatedAt(), status.version());
    }

    public static PublicStatus withOpen(PublicStatus status, PublicIncident... open) {
        return new PublicStatus(status.page(), status.groups(), List.of(open), status.pastIncidents(),
                status.history(), status.generatedAt(), status.version());
    }

    public static List<ComponentGroupView> groups(ComponentStatus payments, ComponentStatus checkout) {
        return List.of(
                group("grp000000001", "Shop", 1,
                        component("cmp000000001", 1, "Storefront", ComponentStatus.OPERATIONAL),
                        component("cmp000000002", 2, "Checkout", checkout),
                        component("cmp000000003", 3, "Payments", payments)),
                group("grp000000002", "Partners", 2, component("cmp000000004", 1, "REST API",
                        ComponentStatus.OPERATIONAL),
                        component("cmp000000005", 2, "Webhooks",
                                ComponentStatus.OPERATIONAL)));
    }

    public static ComponentGroupView group(String id, String name, int position, ComponentView... components) {
        return new ComponentGroupView(new ComponentGroupId(id), name, Optional.empty(), position,
                List.of(components), LAST_YEAR, LAST_YEAR, 1);
    }

    public static ComponentView component(String id, int position, String name, ComponentStatus status) {
        Optional<String> description = name.equals("Payments") ? Optional.of("Cards, transfers and wallets")
                : Optional.empty();
        return new ComponentView(new ComponentId(id), new ComponentGroupId("grp000000001"), name, description, position,
                status, true, Optional.of(LocalDate.of(2025, 3, 1)), LAST_YEAR, LAST_YEAR, 1);
    }

    public static PublicIncident openIncident() {
        Instant began = NOW.minus(Duration.ofMinutes(50));
        return incident("inc000000003", "INC-2026-0003", Impact.MAJOR, IncidentStatus.IDENTIFIED, began,
                Optional.empty(), "Card payments fail for some customers",
                "Des paiements par carte échouent pour certains clients", List.of(
                        update("upd000000033", IncidentStatus.IDENTIFIED, NOW.minus(Duration.ofMinutes(8)),
                                Optional.of(NOW.plus(Duration.ofMinutes(22))),
                                "A certificate of our payment provider expired. **We are switching to the second "
                                        + "provider now.** Orders already paid are safe.",
                                "Un certificat de notre prestataire de paiement a expiré. **Nous basculons vers le "
                                        + "second prestataire.** Les commandes déjà payées sont en sécurité.",
                                List.of()),
                        update("upd000000032", IncidentStatus.INVESTIGATING, NOW.minus(Duration.ofMinutes(28)),
                                Optional.of(NOW.minus(Duration.ofMinutes(8))),
                                "About one in five card payments fails. Transfers and wallets work.\n\n"
                                        + "- Try again later, or\n- choose another way to pay.",
                                "Environ un paiement par carte sur cinq échoue. Les virements et portefeuilles "
                                        + "fonctionnent.\n\n- Réessayez plus tard, ou\n- choisissez un autre moyen.",
                                List.of(change("cmp000000002", "Checkout", ComponentStatus.OPERATIONAL,
                                        ComponentStatus.DEGRADED_PERFORMANCE))),
                        update("upd000000031", IncidentStatus.INVESTIGATING, NOW.minus(Duration.ofMinutes(46)),
                                Optional.of(NOW.minus(Duration.ofMinutes(26))),
                                "We see failing card payments and are looking into it.",
                                "Nous constatons des échecs de paiement par carte et analysons la situation.",
                                List.of(change("cmp000000003", "Payments", ComponentStatus.OPERATIONAL,
                                        ComponentStatus.PARTIAL_OUTAGE)))));
    }

    /** The same incident, of which nothing was said in French. */
    public static PublicIncident englishOnly(PublicIncident incident) {
        List<PublicUpdate> updates = incident.updates().stream()
                .map(update -> new PublicUpdate(update.id(), update.status(),
                        Map.of(Language.ENGLISH, update.texts().get(Language.ENGLISH)), update.displayAt(),
                        update.createdAt(), update.updatedAt(), update.nextUpdateDue(), update.affected()))
                .toList();
        return new PublicIncident(incident.id(), incident.reference(),
                Map.of(Language.ENGLISH, incident.titles().get(Language.ENGLISH)), incident.impact(), incident.status(),
                incident.startedAt(), incident.createdAt(), incident.updatedAt(), incident.monitoringAt(),
                incident.resolvedAt(), incident.components(), updates);
    }

    private static List<PublicIncident> past() {
        Instant first = Instant.parse("2026-11-21T09:02:00Z");
        Instant second = Instant.parse("2026-10-02T22:40:00Z");
        return List.of(
                resolved("inc000000002", "INC-2026-0002", Impact.MINOR, first, Duration.ofMinutes(68),
                        "Product search is slow", "La recherche de produits est lente"),
                resolved("inc000000001", "INC-2026-0001", Impact.CRITICAL, second, Duration.ofMinutes(145),
                        "The shop cannot be reached", "La boutique est inaccessible"));
    }

    public static PublicIncident resolved(String id, String reference, Impact impact, Instant from, Duration lasting,
            String english, String french) {
        Instant to = from.plus(lasting);
        return incident(id, reference, impact, IncidentStatus.RESOLVED, from, Optional.of(to), english, french,
                List.of(update(id.replace("inc", "upd"), IncidentStatus.RESOLVED, to, Optional.empty(),
                        "It is over. Everything works again.", "C’est terminé. Tout fonctionne à nouveau.",
                        List.of(change("cmp000000001", "Storefront", ComponentStatus.MAJOR_OUTAGE,
                                ComponentStatus.OPERATIONAL)))));
    }

    public static PublicIncident incident(String id, String reference, Impact impact, IncidentStatus status,
            Instant from, Optional<Instant> resolved, String english, String french, List<PublicUpdate> updates) {
        return new PublicIncident(new IncidentId(id), reference,
                Map.of(Language.ENGLISH, english, Language.FRENCH, french), impact, status, from,
                from.plusSeconds(240), updates.getFirst().updatedAt(), Optional.empty(), resolved,
                updates.stream().flatMap(update -> update.affected().stream()).map(ComponentChange::id).distinct()
                        .toList(),
                updates);
    }

    public static PublicUpdate update(String id, IncidentStatus status, Instant at, Optional<Instant> next,
            String english, String french, List<ComponentChange> affected) {
        return new PublicUpdate(new IncidentUpdateId(id), status,
                Map.of(Language.ENGLISH, new UpdateText("Title", english), Language.FRENCH,
                        new UpdateText("Titre", french)),
                at, at, at, next, affected);
    }

    public static ComponentChange change(String id, String name, ComponentStatus from, ComponentStatus to) {
        return new ComponentChange(new ComponentId(id), name, from, to);
    }

    /** A page as large as a page gets. */
    public static PublicStatus large(int groups, int componentsPerGroup, int incidents) {
        List<ComponentGroupView> all = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            ComponentView[] members = new ComponentView[componentsPerGroup];
            for (int c = 0; c < componentsPerGroup; c++) {
                members[c] = component("c%05d%06d".formatted(g, c), c + 1, "Service " + g + "." + c,
                        ComponentStatus.OPERATIONAL);
            }
            all.add(group("g%011d".formatted(g), "Region " + g, g + 1, members));
        }
        List<PublicIncident> past = new ArrayList<>();
        for (int i = 0; i < incidents; i++) {
            past.add(resolved("i%011d".formatted(i), "INC-%d".formatted(i), Impact.MINOR,
                    NOW.minus(Duration.ofHours(9L * i + 9)), Duration.ofMinutes(30 + i % 300), "Incident " + i,
                    "Incident n° " + i));
        }
        return new PublicStatus(PAGE, all, List.of(), past, HISTORY, NOW, 9);
    }
}
