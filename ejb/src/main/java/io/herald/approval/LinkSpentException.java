package io.herald.approval;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;
import java.util.Locale;
import java.util.Map;

/** A link from a mail does not decide, or not any more. */
public class LinkSpentException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public LinkSpentException(LinkStanding standing) {
        super(ErrorCode.LINK_SPENT, "This link decides nothing", Map.of("standing",
                standing.name().toLowerCase(Locale.ROOT)));
    }
}
