package io.herald.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Icon and tone of every state, so that no page chooses a colour; the word comes from {@link Texts#word}. */
@Named("looks")
@ApplicationScoped
public class Looks {

    /** @param tone one of good, info, warn, bad, calm; @param icon a name in {@code images/icons.svg} */
    public record Look(String tone, String icon) {}

    private static final Look PLAIN = new Look("calm", "dot");
    private static final Map<String, Look> LOOKS = Map.ofEntries(look("investigating", "bad", "search"),
            look("identified", "warn", "target"), look("monitoring", "info", "pulse"),
            look("resolved", "good", "check"),
            look("postmortem", "calm", "book"), look("operational", "good", "check"),
            look("degraded_performance", "warn", "slow"), look("partial_outage", "warn", "half"),
            look("major_outage", "bad", "cross"), look("under_maintenance", "info", "tool"),
            look("none", "calm", "dot"),
            look("minor", "warn", "slow"), look("major", "bad", "half"), look("critical", "bad", "alert"),
            look("sev1", "bad", "alert"), look("sev2", "bad", "half"), look("sev3", "warn", "slow"),
            look("sev4", "calm", "dot"), look("draft", "calm", "pencil"), look("submitted", "warn", "clock"),
            look("awaiting_approval", "warn", "clock"), look("open", "warn", "clock"),
            look("in_review", "warn", "clock"),
            look("changes_requested", "warn", "reply"), look("refused", "bad", "cross"),
            look("published", "good", "check"),
            look("approved", "good", "check"), look("withdrawn", "calm", "undo"), look("replaced", "calm", "layers"),
            look("pending", "calm", "clock"), look("claimed", "info", "pulse"), look("accepted", "good", "check"),
            look("captured", "info", "eye"), look("deferred", "warn", "clock"), look("unclear", "warn", "question"),
            look("suppressed", "calm", "mute"), look("confirmed", "good", "check"),
            look("unsubscribed", "calm", "undo"),
            look("quarantined", "bad", "alert"), look("on", "good", "check"), look("paused", "warn", "clock"),
            look("off", "calm", "mute"), look("scheduled", "info", "clock"),
            look("in_progress", "warn", "tool"), look("verifying", "info", "pulse"),
            look("completed", "good", "check"), look("cancelled", "calm", "undo"), look("running", "info", "pulse"),
            look("reading", "info", "pulse"), look("taking_over", "info", "pulse"),
            look("stopped", "warn", "clock"), look("stuck", "bad", "alert"), look("retrying", "warn", "clock"),
            look("done", "good", "check"), look("dropped", "calm", "undo"));

    public Look of(Object constant) {
        return constant == null ? PLAIN : LOOKS.getOrDefault(name(constant), PLAIN);
    }

    static Set<String> icons() {
        return LOOKS.values().stream().map(Look::icon).collect(Collectors.toSet());
    }

    /** @return {@code incidentStatus.investigating} for {@code IncidentStatus.INVESTIGATING} */
    public static String key(Object constant) {
        if (constant instanceof Enum<?> known) {
            String type = known.getDeclaringClass().getSimpleName();
            return Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + name(constant);
        }
        return "word." + name(constant);
    }

    private static String name(Object constant) {
        return (constant instanceof Enum<?> known ? known.name() : String.valueOf(constant)).toLowerCase(Locale.ROOT);
    }

    private static Map.Entry<String, Look> look(String name, String tone, String icon) {
        return Map.entry(name, new Look(tone, icon));
    }
}
