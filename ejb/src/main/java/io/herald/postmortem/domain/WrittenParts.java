package io.herald.postmortem.domain;

import io.herald.postmortem.PostmortemParts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The four parts in one language. */
@Embeddable
public class WrittenParts {

    private String acknowledgement;

    @Column(name = "what_happened")
    private String whatHappened;

    @Column(name = "what_we_do")
    private String whatWeDo;

    private String closing;

    @SuppressWarnings("NullAway.Init")
    protected WrittenParts() {}

    WrittenParts(PostmortemParts parts) {
        this.acknowledgement = parts.acknowledgement();
        this.whatHappened = parts.whatHappened();
        this.whatWeDo = parts.whatWeDo();
        this.closing = parts.closing();
    }

    PostmortemParts parts() {
        return new PostmortemParts(acknowledgement, whatHappened, whatWeDo, closing);
    }
}
