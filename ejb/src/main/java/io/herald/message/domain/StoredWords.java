package io.herald.message.domain;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import io.herald.template.TextHash;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.persistence.Embeddable;

/** A row of {@code message_variant}. */
@Embeddable
public class StoredWords {

    private String channel;
    private String language;
    private String title;
    private String body;
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected StoredWords() {}

    StoredWords(VariantKey key, VariantText text) {
        this.channel = key.channel().value();
        this.language = key.language().tag();
        this.title = text.title();
        this.body = text.body();
        this.sha256 = TextHash.ofVariant(key, text);
    }

    VariantKey key() {
        return new VariantKey(ChannelKey.of(channel), Language.of(language));
    }

    VariantText text() {
        return new VariantText(title, body);
    }

    boolean isIntact() {
        return sha256.equals(TextHash.ofVariant(key(), text()));
    }
}
