package io.herald.template;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;
import java.util.Map;

/** A version was to become approved wording, but nobody other than its authors approved exactly its words. */
public class UnapprovedTemplateException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public UnapprovedTemplateException(TemplateVersionId version) {
        super(ErrorCode.UNAPPROVED_WORDING, "Nobody approved exactly these words", Map.of("version", version.value()));
    }
}
