package io.herald.web.console.template;

import io.herald.shared.Language;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One placeholder of a template while it is edited. */
public class PlaceholderRow implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_LENGTH = 200;

    private @Nullable String name;
    private PlaceholderType type = PlaceholderType.TEXT;
    private boolean required = true;
    private @Nullable String english;
    private @Nullable String french;
    private int maxLength = USUAL_LENGTH;

    static PlaceholderRow of(PlaceholderSpec spec) {
        var row = new PlaceholderRow();
        row.name = spec.name();
        row.type = spec.type();
        row.required = spec.required();
        row.english = spec.label(Language.ENGLISH);
        row.french = spec.label(Language.FRENCH);
        row.maxLength = spec.maxLength();
        return row;
    }

    PlaceholderSpec spec() {
        String word = name == null ? "" : name.strip();
        return new PlaceholderSpec(word, type, required, Map.of(Language.ENGLISH, english == null ? word : english,
                Language.FRENCH, french == null ? word : french), maxLength);
    }

    public boolean isBlank() {
        return name == null || name.isBlank();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public PlaceholderType getType() {
        return type;
    }

    public void setType(PlaceholderType type) {
        this.type = type;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public @Nullable String getEnglish() {
        return english;
    }

    public void setEnglish(@Nullable String english) {
        this.english = english;
    }

    public @Nullable String getFrench() {
        return french;
    }

    public void setFrench(@Nullable String french) {
        this.french = french;
    }
}
