package io.herald.template;

import java.util.Optional;
import java.util.SortedMap;

/**
 * A template that comes with Herald.
 *
 * @param adopted whether the organisation has a template of this key
 */
public record ShippedTemplate(String key, String name, Phase phase, Optional<String> cause,
        SortedMap<VariantKey, VariantText> variants, boolean adopted) {}
