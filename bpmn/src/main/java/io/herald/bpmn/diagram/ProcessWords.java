package io.herald.bpmn.diagram;

import io.herald.shared.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * The words of a picture in one language. English names and explanations stand in the model; other languages have them
 * in a bundle by the ids of process and element. What a bundle lacks is said in English.
 */
public final class ProcessWords {

    private static final ResourceBundle.Control NO_DETOUR = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle phrases;
    private final ResourceBundle names;
    private final Process process;

    public ProcessWords(BpmnModelInstance model, Language language) {
        Locale locale = language.locale();
        phrases = ResourceBundle.getBundle("io.herald.bpmn.diagram.Phrases", locale, loader(), NO_DETOUR);
        names = ResourceBundle.getBundle("io.herald.bpmn.diagram.Names", locale, loader(), NO_DETOUR);
        process = model.getModelElementsByType(Process.class).iterator().next();
    }

    private static ClassLoader loader() {
        return ProcessWords.class.getClassLoader();
    }

    public String title() {
        return translated("name", process.getName());
    }

    /** Empty for elements that need no name, such as joins. */
    public String nameOf(FlowElement element) {
        return element.getName() == null ? "" : translated(element.getId(), element.getName());
    }

    /** What happens at this element, in one or two sentences; its name where nothing was written about it. */
    String explanationOf(FlowElement element) {
        return documented(element) ? translated(element.getId() + ".doc", text(element)) : nameOf(element);
    }

    String phrase(String key, Object... values) {
        return new MessageFormat(phrases.getString(key), phrases.getLocale()).format(values);
    }

    private static boolean documented(BaseElement element) {
        return !element.getDocumentations().isEmpty();
    }

    private static String text(BaseElement element) {
        return element.getDocumentations().iterator().next().getTextContent().strip().replaceAll("\\s+", " ");
    }

    private String translated(String key, String english) {
        try {
            return names.getString(process.getId() + "." + key);
        } catch (MissingResourceException e) {
            return english;
        }
    }
}
