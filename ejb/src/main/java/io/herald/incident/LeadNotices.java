package io.herald.incident;

import io.herald.channel.PublicLinks;
import io.herald.delivery.Notice;
import io.herald.delivery.PostNotice;
import io.herald.identity.UserDirectory;
import io.herald.identity.UserId;
import io.herald.identity.UserSummary;
import io.herald.incident.domain.Incident;
import io.herald.incident.domain.PublicPage;
import io.herald.shared.Language;
import io.herald.shared.Phrases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Writes to the people who lead an incident, each in their own language. */
@Dependent
class LeadNotices {

    private final UserDirectory users;
    private final PostNotice postNotice;
    private final PublicPage publicPage;
    private final PublicLinks links;

    @Inject
    LeadNotices(UserDirectory users, PostNotice postNotice, PublicPage publicPage, PublicLinks links) {
        this.users = users;
        this.postNotice = postNotice;
        this.publicPage = publicPage;
        this.links = links;
    }

    /**
     * @param key of the texts in the bundle
     * @param due what the notice is about: since when, or by when; one notice per lead, key and time
     */
    void send(Incident incident, UserId lead, String key, Instant due) {
        users.find(lead).ifPresent(user -> send(incident, user, key, due));
    }

    private void send(Incident incident, UserSummary lead, String key, Instant due) {
        Language language = lead.language();
        Phrases texts = Phrases.of(LeadNotices.class, language);
        Object[] facts = {incident.reference(), incident.title(), time(due, language),
            page(incident, key), lead.displayName(),
            users.displayName(incident.communicationsLead())};
        postNotice.handle(new Notice(key + "." + incident.id() + "." + due.getEpochSecond() + "." + lead.id(),
                lead.email(), language, texts.text(key + ".subject", facts),
                texts.text(key + ".body", facts)));
    }

    private String page(Incident incident, String key) {
        return key.startsWith("postmortem_") ? links.console("/postmortem/edit.xhtml?incident=" + incident.id())
                : links.console("/incident/incident.xhtml?id=" + incident.id());
    }

    private String time(Instant instant, Language language) {
        ZoneId zone = ZoneId.of(publicPage.page().settings(links.home()).timeZone());
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(language.locale())
                .withZone(zone).format(instant);
    }
}
