package io.herald.demo;

import io.herald.maintenance.MaintenanceWindow;
import io.herald.maintenance.ScheduleMaintenance;
import io.herald.message.MessageText;
import io.herald.shared.Window;
import io.herald.template.ListTemplates;
import io.herald.template.Phase;
import io.herald.template.TemplateCard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One maintenance that is planned for the next Sunday morning, announced in approved words. */
@Dependent
class DemoMaintenance {

    private static final String TEMPLATE = "maintenance-announced";

    private final AsCommunicator communicator;
    private final DemoCompany company;
    private final ListTemplates listTemplates;
    private final ScheduleMaintenance schedule;
    private final Clock clock;

    @Inject
    DemoMaintenance(AsCommunicator communicator, DemoCompany company, ListTemplates listTemplates,
            ScheduleMaintenance schedule, Clock clock) {
        this.communicator = communicator;
        this.company = company;
        this.listTemplates = listTemplates;
        this.schedule = schedule;
        this.clock = clock;
    }

    void plan() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        ZonedDateTime sunday = clock.instant().plus(Duration.ofDays(2)).atZone(paris).toLocalDate()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).atTime(5, 0).atZone(paris);
        MaintenanceWindow window = new MaintenanceWindow(sunday.toInstant(), sunday.plusHours(2).toInstant(), paris);
        communicator.does(() -> schedule.handle(new ScheduleMaintenance.Command("Payouts: a faster database",
                Set.of(company.component("Payouts"), company.component("Dashboard")), window, Optional.empty(),
                Optional.empty(), true, true, Optional.empty(), Optional.empty(), announcement())));
    }

    private Optional<MessageText> announcement() {
        return listTemplates.handle(new ListTemplates.Filter(Optional.of(Phase.MAINTENANCE_ANNOUNCEMENT), true,
                Optional.empty()), Window.first(Window.MOST)).rows().stream()
                .filter(template -> template.key().equals(TEMPLATE)).map(TemplateCard::approvedVersion)
                .flatMap(Optional::stream).findFirst().map(version -> MessageText.of(version, Map.of()));
    }
}
