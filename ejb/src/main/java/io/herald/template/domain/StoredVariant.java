package io.herald.template.domain;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.persistence.Embeddable;

/** A row of {@code template_variant}. */
@Embeddable
public class StoredVariant {

    private String channel;
    private String language;
    private String title;
    private String body;

    @SuppressWarnings("NullAway.Init")
    protected StoredVariant() {}

    StoredVariant(VariantKey key, VariantText text) {
        this.channel = key.channel().value();
        this.language = key.language().tag();
        this.title = text.title();
        this.body = text.body();
    }

    VariantKey key() {
        return new VariantKey(ChannelKey.of(channel), Language.of(language));
    }

    VariantText text() {
        return new VariantText(title, body);
    }
}
