package io.herald.audience.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a subscribers' file can hold. A file may have them in any order; only the address is needed. */
public enum Column {
    /** {@code email}, {@code sms} or {@code webhook}; told from the address where it is missing. */
    KIND("type", "channel", "canal"),
    /** Mail address, telephone number or URL. */
    ADDRESS("email", "e-mail", "phone", "phone_number", "adresse", "courriel", "telephone"),
    /** ISO 3166-1 alpha-2: the country in which the telephone number is dialled as it is written. */
    PHONE_COUNTRY("country", "country_code", "pays", "pays_telephone"),
    /** Mail address of whoever answers for a URL. */
    OWNER("owner_email", "responsable", "proprietaire"),
    /** BCP 47 tag. */
    LANGUAGE("langue", "lang"),
    /** Only rows that say {@code confirmed}, or nothing, are imported. */
    STATUS("statut", "etat"),
    /** Ids of audiences, with blanks between them; where empty, the customers. */
    AUDIENCES("audience"),
    /** Ids of components to hear of, with blanks between them; everything, where these and the groups are empty. */
    COMPONENTS("composants"),
    /** Ids of groups of components to hear of, with blanks between them. */
    GROUPS("groupes"),
    /** {@code none}, {@code minor}, {@code major} or {@code critical}: what an incident must have at least. */
    MINIMUM_IMPACT("impact"),
    /** When the person agreed: a day, or a moment (ISO 8601). */
    CONSENT_AT("consent_date", "date_consentement", "requested_at"),
    /** From where: a page, a form, a network address. */
    CONSENT_FROM("consent_source", "origine_consentement"),
    /** The sentence that the person agreed to. */
    CONSENT_TEXT("texte_consentement");

    private final List<String> aliases;

    Column(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /** The heading in exports and in reports. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> of(String heading) {
        String plain = java.text.Normalizer.normalize(heading.strip(), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return Arrays.stream(values()).filter(column -> column.heading().equals(plain)
                || column.aliases.contains(plain)).findFirst();
    }
}
