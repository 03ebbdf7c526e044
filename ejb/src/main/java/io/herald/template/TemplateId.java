package io.herald.template;

import java.io.Serializable;

/** The id of a template. */
public record TemplateId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
