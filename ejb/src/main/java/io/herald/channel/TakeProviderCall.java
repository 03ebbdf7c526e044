package io.herald.channel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a provider's call: what became of a message, what a recipient answered. Anybody can call; only what the
 * provider signed has an effect, in the transactions of those who hear of it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeProviderCall {

    /** What the addresses of all hooks of providers begin with. */
    public static final String PATH = "/rest/v1/hooks/providers/";

    private final Instance<ProviderCallback> callbacks;

    @SuppressWarnings("NullAway")
    protected TakeProviderCall() {
        this(null);
    }

    @Inject
    public TakeProviderCall(@Any Instance<ProviderCallback> callbacks) {
        this.callbacks = callbacks;
    }

    /** How a call ended. */
    public enum End {
        KEPT, NOT_SIGNED, NO_SUCH_HOOK
    }

    /** @param xml what the provider wants to read, if anything */
    public record Answer(End end, Optional<String> xml) {}

    public Answer handle(String hook, String signature, Map<String, String> fields) {
        return callbacks.stream().filter(callback -> callback.hooks().contains(hook)).findFirst()
                .map(callback -> callback.take(hook, signature, fields)
                        .map(reply -> new Answer(End.KEPT, reply.xml()))
                        .orElseGet(() -> new Answer(End.NOT_SIGNED, Optional.empty())))
                .orElseGet(() -> new Answer(End.NO_SUCH_HOOK, Optional.empty()));
    }
}
