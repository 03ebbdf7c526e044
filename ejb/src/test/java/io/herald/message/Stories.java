package io.herald.message;

import io.herald.shared.Language;
import io.herald.template.BuiltIns;
import io.herald.template.DraftTemplate;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.testing.SettableClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tests of messages talk about: one template in two languages, and one incident. */
final class Stories {

    static final VariantKey PAGE_EN = VariantKey.statusPage(Language.ENGLISH);
    static final VariantKey PAGE_FR = VariantKey.statusPage(Language.FRENCH);
    static final VariantKey MAIL_EN = VariantKey.email(Language.ENGLISH);
    static final VariantKey MAIL_FR = VariantKey.email(Language.FRENCH);

    private Stories() {}

    static DraftTemplate.Command firstContact() {
        return template("first-contact", Phase.FIRST_CONTACT);
    }

    static DraftTemplate.Command template(String key, Phase phase) {
        return new DraftTemplate.Command(key, "Trouble with " + key, phase, Optional.empty(),
                Map.of(PAGE_EN, new VariantText("Trouble in {{region}}", "{{components}} fails in {{region}}."),
                        PAGE_FR,
                        new VariantText("Incident en {{region}}", "Panne de {{components}} en {{region}}."), MAIL_FR,
                        new VariantText("Incident : {{region}}", "Bonjour,\n\npanne de {{components}} en {{region}}.")),
                List.of(new PlaceholderSpec("region", PlaceholderType.TEXT, true,
                        Map.of(Language.ENGLISH, "Region", Language.FRENCH, "Région"), 40)));
    }

    static IncidentFacts facts() {
        return facts("Sign-in is slow", GatePolicy.APPROVED_WORDING_PUBLISHES);
    }

    static IncidentFacts facts(String title, GatePolicy policy) {
        BuiltIns builtIns = new BuiltIns(title, "INC-2026-0001", List.of("API", "Sign-in"), SettableClock.NOON,
                Optional.empty(), "https://status.example.org/incidents/incident0001", ZoneOffset.UTC);
        return new IncidentFacts("incident0001", builtIns, policy, Duration.ofMinutes(15));
    }

    static DraftMessage.Command about(IncidentFacts facts, Phase phase, MessageText text) {
        return new DraftMessage.Command(facts, phase, "investigating", Map.of("component001", "major_outage"),
                Optional.of(30), text);
    }

    static DraftMessage.Command firstContact(MessageText text) {
        return about(facts(), Phase.FIRST_CONTACT, text);
    }

    static MessageText freeText(String title, String body) {
        return MessageText.free(Map.of(PAGE_EN, new VariantText(title, body)));
    }
}
