package io.herald.web.console.audience;

import io.herald.audience.AudienceView;
import io.herald.audience.Moment;
import io.herald.audience.SubscriberKind;
import io.herald.shared.Language;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of an audience. */
public class AudienceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String id;
    private @Nullable String nameEn;
    private @Nullable String nameFr;
    private String fromSeverity = "SEV4";
    private final Map<SubscriberKind, String[]> moments = new EnumMap<>(SubscriberKind.class);
    private final long version;

    /** Of a new audience. */
    public AudienceForm() {
        version = 0;
        Stream.of(SubscriberKind.values()).forEach(kind -> moments.put(kind, new String[0]));
        moments.put(SubscriberKind.EMAIL, Stream.of(Moment.values()).map(Moment::name).toArray(String[]::new));
    }

    public AudienceForm(AudienceView audience) {
        id = audience.id();
        nameEn = audience.names().get(Language.ENGLISH);
        nameFr = audience.names().get(Language.FRENCH);
        fromSeverity = audience.fromSeverity();
        version = audience.version();
        for (SubscriberKind kind : SubscriberKind.values()) {
            moments.put(kind, audience.moments().getOrDefault(kind, Set.of()).stream().map(Moment::name)
                    .toArray(String[]::new));
        }
    }

    AudienceView audience() {
        Map<SubscriberKind, Set<Moment>> chosen = new EnumMap<>(SubscriberKind.class);
        moments.forEach((kind, names) -> chosen.put(kind,
                Stream.of(names).map(Moment::valueOf).collect(Collectors.toSet())));
        chosen.values().removeIf(Set::isEmpty);
        return new AudienceView(text(id), Map.of(Language.ENGLISH, text(nameEn), Language.FRENCH, text(nameFr)),
                fromSeverity, chosen, version);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public boolean isAdded() {
        return version == 0;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn;
    }

    public @Nullable String getNameFr() {
        return nameFr;
    }

    public void setNameFr(@Nullable String nameFr) {
        this.nameFr = nameFr;
    }

    public String getFromSeverity() {
        return fromSeverity;
    }

    public void setFromSeverity(String fromSeverity) {
        this.fromSeverity = fromSeverity;
    }

    public String[] getEmail() {
        return of(SubscriberKind.EMAIL);
    }

    public void setEmail(String[] chosen) {
        moments.put(SubscriberKind.EMAIL, chosen);
    }

    public String[] getSms() {
        return of(SubscriberKind.SMS);
    }

    public void setSms(String[] chosen) {
        moments.put(SubscriberKind.SMS, chosen);
    }

    public String[] getWebhook() {
        return of(SubscriberKind.WEBHOOK);
    }

    public void setWebhook(String[] chosen) {
        moments.put(SubscriberKind.WEBHOOK, chosen);
    }

    private String[] of(SubscriberKind kind) {
        return moments.getOrDefault(kind, new String[0]);
    }
}
