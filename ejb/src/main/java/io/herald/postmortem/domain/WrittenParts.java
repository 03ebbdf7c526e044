package io.herald.postmortem.domain;

import io.herald.postmortem.PostmortemParts;
import io.herald.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The four parts in one language. */
@Embeddable
public class WrittenParts {

    private String language;

    private String acknowledgement;

    @Column(name = "what_happened")
    private String whatHappened;

    @Column(name = "what_we_do")
    private String whatWeDo;

    private String closing;

    @SuppressWarnings("NullAway.Init")
    protected WrittenParts() {}

    WrittenParts(Language language, PostmortemParts parts) {
        this.language = language.tag();
        this.acknowledgement = parts.acknowledgement();
        this.whatHappened = parts.whatHappened();
        this.whatWeDo = parts.whatWeDo();
        this.closing = parts.closing();
    }

    Language language() {
        return Language.of(language);
    }

    PostmortemParts parts() {
        return new PostmortemParts(acknowledgement, whatHappened, whatWeDo, closing);
    }
}
