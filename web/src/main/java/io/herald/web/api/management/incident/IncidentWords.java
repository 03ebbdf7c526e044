package io.herald.web.api.management.incident;

import io.herald.message.MessageText;
import io.herald.shared.ValidationException;
import io.herald.shared.Window;
import io.herald.template.Fallback;
import io.herald.template.ListTemplates;
import io.herald.template.Phase;
import io.herald.template.RecogniseWording;
import io.herald.template.TemplateCard;
import io.herald.template.TemplateVersionId;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Makes a message of a name and a body: a template where one is named or was copied, free words otherwise. */
@RequestScoped
public class IncidentWords {

    private static final VariantKey PAGE = VariantKey.statusPage(Fallback.DEFAULT_LANGUAGE);

    private ListTemplates listTemplates;
    private RecogniseWording recogniseWording;

    protected IncidentWords() {}

    @Inject
    public IncidentWords(ListTemplates listTemplates, RecogniseWording recogniseWording) {
        this.listTemplates = listTemplates;
        this.recogniseWording = recogniseWording;
    }

    /**
     * @param title of the message
     * @throws ValidationException if there are neither words nor a template, or the template may not be sent
     */
    MessageText of(IncidentFields fields, String title, Phase phase) {
        return of(fields.template(), fields.values(), fields.body(), title, phase);
    }

    /**
     * @param template its id or key
     * @throws ValidationException as above
     */
    MessageText of(Optional<String> template, Map<String, String> values, Optional<String> body, String title,
            Phase phase) {
        Optional<VariantText> words = body.map(text -> new VariantText(title, text));
        if (template.isPresent()) {
            return new MessageText(Optional.of(version(template.get())), values,
                    words.map(text -> Map.of(PAGE, text)).orElse(Map.of()));
        }
        VariantText text = words.orElseThrow(() -> new ValidationException("body",
                "can't be blank: whatever changes is said in words, or by a template_id"));
        return recogniseWording.handle(phase, text).map(version -> MessageText.of(version, Map.of()))
                .orElseGet(() -> MessageText.free(Map.of(PAGE, text)));
    }

    private TemplateVersionId version(String idOrKey) {
        return listTemplates.handle(new ListTemplates.Filter(Optional.empty(), true, Optional.empty()),
                Window.first(Window.MOST)).rows().stream()
                .filter(card -> card.id().value().equals(idOrKey) || card.key().equals(idOrKey)).findFirst()
                .flatMap(TemplateCard::approvedVersion)
                .orElseThrow(() -> new ValidationException("template_id", "is no approved template"));
    }
}
