package io.herald.demo;

import io.herald.incident.ComponentGroupId;
import io.herald.incident.ComponentGroupView;
import io.herald.incident.ComponentId;
import io.herald.incident.ListComponents;
import io.herald.incident.PageSettings;
import io.herald.incident.ReadPageSettings;
import io.herald.incident.RevisePageSettings;
import io.herald.incident.SaveComponent;
import io.herald.incident.SaveComponentGroup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Marelle, who sells small traders what they need to sell on: a shop, payments, and a view on both. */
@Dependent
class DemoCompany {

    private final AsAdministrator administrator;
    private final SaveComponentGroup saveGroup;
    private final SaveComponent saveComponent;
    private final ListComponents listComponents;
    private final ReadPageSettings readSettings;
    private final RevisePageSettings reviseSettings;
    private final Clock clock;

    @Inject
    DemoCompany(AsAdministrator administrator, SaveComponentGroup saveGroup, SaveComponent saveComponent,
            ListComponents listComponents, ReadPageSettings readSettings, RevisePageSettings reviseSettings,
            Clock clock) {
        this.administrator = administrator;
        this.saveGroup = saveGroup;
        this.saveComponent = saveComponent;
        this.listComponents = listComponents;
        this.readSettings = readSettings;
        this.reviseSettings = reviseSettings;
        this.clock = clock;
    }

    private record Part(String name, String description) {}

    void open() {
        administrator.does(() -> {
            PageSettings settings = readSettings.handle();
            reviseSettings.handle(new RevisePageSettings.Command(settings.version(), "Marelle", "Europe/Paris"));
            group(1, "Shops", "What your customers see", List.of(
                    new Part("Storefront", "Product pages, search and the basket"),
                    new Part("Checkout", "From the basket to the confirmed order"),
                    new Part("Card payments", "Payments by card and by wallet")));
            group(2, "For traders", "What you work with", List.of(
                    new Part("Dashboard", "Orders, stock and customers"),
                    new Part("Payouts", "Money on its way to your bank"),
                    new Part("Sign-in", "Logging in, for your team and your customers")));
            group(3, "For developers", "What your software talks to",
                    List.of(new Part("API", "api.marelle.example"), new Part("Webhooks", "News pushed to you")));
            return true;
        });
    }

    private void group(int position, String name, String description, List<Part> parts) {
        ComponentGroupId group = saveGroup.handle(
                new SaveComponentGroup.Command(Optional.empty(), 0, name, Optional.of(description), position));
        LocalDate watchedSince = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(2);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            saveComponent.handle(new SaveComponent.Command(Optional.empty(), 0, group, part.name(),
                    Optional.of(part.description()), i + 1, true, Optional.of(watchedSince)));
        }
    }

    ComponentId component(String name) {
        return listComponents.handle().stream().map(ComponentGroupView::components).flatMap(List::stream)
                .filter(component -> component.name().equals(name)).findFirst().orElseThrow().id();
    }
}
