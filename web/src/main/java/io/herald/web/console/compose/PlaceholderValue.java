package io.herald.web.console.compose;

import io.herald.shared.Language;
import io.herald.template.PlaceholderSpec;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One placeholder of the chosen template with what was typed for it so far. */
public class PlaceholderValue implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient PlaceholderSpec spec;
    private @Nullable String value;
    private String problem = "";

    PlaceholderValue(PlaceholderSpec spec, String value) {
        this.spec = spec;
        this.value = value;
    }

    public String label(Language language) {
        return spec.label(language);
    }

    public PlaceholderSpec getSpec() {
        return spec;
    }

    /** The HTML input that fits; its value has the form that the placeholder's type asks for. */
    public String getInputType() {
        return switch (spec.type()) {
            case DATETIME -> "datetime-local";
            case URL -> "url";
            case TEXT, NUMBER, DURATION, COMPONENT -> "text";
        };
    }

    /** Which keyboard a phone shows. */
    public String getInputMode() {
        return switch (spec.type()) {
            case NUMBER -> "decimal";
            case DURATION -> "numeric";
            case TEXT, DATETIME, URL, COMPONENT -> "text";
        };
    }

    public boolean isBlank() {
        return value == null || value.isBlank();
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    /** @return what is wrong with the value, as the domain says it; empty when nothing is */
    public String getProblem() {
        return problem;
    }

    void setProblem(String problem) {
        this.problem = problem;
    }
}
