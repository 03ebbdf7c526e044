package io.herald.maintenance;

import io.herald.channel.PublicLinks;
import io.herald.delivery.Notice;
import io.herald.delivery.PostNotice;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserSummary;
import io.herald.maintenance.domain.Maintenance;
import io.herald.shared.Language;
import io.herald.shared.Phrases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Writes to the person who leads a maintenance, in their own language. */
@Dependent
class MaintenanceNotices {

    private final UserDirectory users;
    private final PostNotice postNotice;
    private final PublicLinks links;

    @Inject
    MaintenanceNotices(UserDirectory users, PostNotice postNotice, PublicLinks links) {
        this.users = users;
        this.postNotice = postNotice;
        this.links = links;
    }

    /**
     * @param key of the texts in the bundle
     * @param moment what the notice is about; one notice per key and moment
     */
    void send(Maintenance maintenance, String key, Instant moment) {
        users.find(maintenance.lead()).ifPresent(lead -> send(maintenance, lead, key, moment));
    }

    private void send(Maintenance maintenance, UserSummary lead, String key, Instant moment) {
        Language language = lead.language();
        Phrases texts = Phrases.of(MaintenanceNotices.class, language);
        Object[] facts = {maintenance.reference(), maintenance.title(), time(maintenance, moment, language),
            links.console("/maintenance/maintenance.xhtml?id=" + maintenance.id()), lead.displayName()};
        postNotice.handle(new Notice(key + "." + maintenance.id() + "." + moment.getEpochSecond(), lead.email(),
                language, texts.text(key + ".subject", facts), texts.text(key + ".body", facts)));
    }

    private static String time(Maintenance maintenance, Instant instant, Language language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(language.locale())
                .withZone(maintenance.window().zone()).format(instant);
    }
}
