package io.herald.bpmn.engine;

import io.herald.shared.DomainException;
import io.herald.shared.ErrorCode;
import java.io.Serial;
import java.util.Map;

/** A timer or another person moved the same process in the same moment. Repeating the act is safe. */
public class ProcessContendedException extends DomainException {

    @Serial
    private static final long serialVersionUID = 1;

    public ProcessContendedException() {
        super(ErrorCode.STALE_VERSION, "The process was moved on by somebody else meanwhile",
                Map.of("what", "process"));
    }
}
