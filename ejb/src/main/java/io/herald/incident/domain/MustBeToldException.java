package io.herald.incident.domain;

import io.herald.incident.IncidentKind;
import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;
import java.util.Map;

/** A security event or a loss of data cannot end before the public was told of it. */
public class MustBeToldException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public MustBeToldException(String reference, IncidentKind kind) {
        super(ErrorCode.ILLEGAL_STATE, "An incident of the kind " + kind.wire().replace('_', ' ')
                + " cannot end before the public was told of it", Map.of("incident", reference, "kind", kind.wire()));
    }
}
