package io.herald.template.domain;

import io.herald.shared.Language;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;

/** A row of {@code template_placeholder}. */
@Embeddable
public class StoredPlaceholder {

    private String name;
    private String type;
    private boolean required;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "label_fr")
    private String labelFr;

    @Column(name = "max_length")
    private int maxLength;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected StoredPlaceholder() {}

    StoredPlaceholder(PlaceholderSpec spec, int position) {
        this.name = spec.name();
        this.type = spec.type().wire();
        this.required = spec.required();
        this.labelEn = spec.label(Language.ENGLISH);
        this.labelFr = spec.label(Language.FRENCH);
        this.maxLength = spec.maxLength();
        this.position = position;
    }

    int position() {
        return position;
    }

    PlaceholderSpec spec() {
        return new PlaceholderSpec(name, PlaceholderType.fromWire(type), required,
                Map.of(Language.ENGLISH, labelEn, Language.FRENCH, labelFr), maxLength);
    }
}
