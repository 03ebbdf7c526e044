package io.herald.web.faces;

import io.herald.shared.DomainException;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.util.Components;

/**
 * Turns a refusal of the domain into sentences in the person's language: beside the field when the refusal names one
 * that is on the page, else where the page says its results.
 */
@RequestScoped
public class Refusals {

    private static final Pattern LANGUAGE = Pattern.compile("\\.(en|fr)(\\.|$)");

    @Inject
    Texts text;

    @Inject
    Times times;

    public void show(DomainException refusal) {
        if (refusal instanceof ValidationException wrong) {
            wrong.violations().forEach(this::show);
        } else {
            add(null, sentence(refusal));
        }
    }

    private String sentence(DomainException refusal) {
        String key = key(refusal);
        String retryAt = refusal.details().get("retry_at");
        return retryAt == null ? text.get(key) : text.with(key, times.clockTime(Instant.parse(retryAt)));
    }

    /** The sentence about this state of this thing, where there is one. */
    private String key(DomainException refusal) {
        String key = "error." + refusal.code().name();
        String exact = key + "." + refusal.details().get("what") + "." + refusal.details().get("state");
        return text.containsKey(exact) ? exact : key;
    }

    private void show(Violation violation) {
        String message = text.with("error.VALIDATION.field", label(violation.field()),
                text.violation(violation.message()));
        add(clientId(violation.field()).orElse(null), message);
    }

    /** The name of a field as the page calls it; {@code texts.fr.closing} says its language too. */
    private String label(String field) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        String key = "field." + name;
        String label = text.containsKey(key) ? text.get(key) : name.replace('_', ' ');
        Matcher language = LANGUAGE.matcher(field);
        return language.find() ? label + " (" + text.language(language.group(1)) + ")" : label;
    }

    private static Optional<String> clientId(String field) {
        String id = field.substring(field.lastIndexOf('.') + 1);
        return Optional.ofNullable(Components.findComponentsInCurrentForm(UIComponent.class)).stream()
                .flatMap(Collection::stream).filter(component -> id.equals(component.getId()))
                .map(component -> component.getClientId(FacesContext.getCurrentInstance())).findFirst();
    }

    private static void add(String clientId, String sentence) {
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence);
        FacesContext.getCurrentInstance().addMessage(clientId, message);
    }
}
