package io.herald.web.api.management.incident;

import io.herald.incident.IncidentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Many programs change the status of an incident without a word. {@code herald.management.templates}, for example
 * {@code monitoring=fix-in-place,resolved=all-clear}, names the approved template that speaks for them; where none is
 * named, words are asked for.
 */
@ApplicationScoped
public class StandingWords {

    private Map<IncidentStatus, String> templates;

    protected StandingWords() {}

    /** @throws io.herald.shared.ValidationException if the setting names a status that does not exist */
    @Inject
    public StandingWords(@ConfigProperty(name = "herald.management.templates") Optional<String> setting) {
        templates = Arrays.stream(setting.orElse("").split(",")).map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> IncidentStatus.fromWire(pair[0].strip()), pair -> pair[1].strip()));
    }

    /** The fields, with a template if they change the status and say nothing. */
    IncidentFields completed(IncidentFields sent) {
        return sent.says() ? sent : sent.status().map(templates::get).map(sent::withTemplate).orElse(sent);
    }
}
