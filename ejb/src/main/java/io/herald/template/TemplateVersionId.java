package io.herald.template;

import java.io.Serializable;

/** The id of one version of a template. */
public record TemplateVersionId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
