package io.herald.channel;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what one provider calls Herald with. */
public interface ProviderCallback {

    /** The ends of the addresses that it answers at, below {@link TakeProviderCall#PATH}. */
    Set<String> hooks();

    /**
     * @param signature that came with the call; empty when there was none
     * @return what to answer; nothing when the provider did not sign the call, which then had no effect
     */
    Optional<Reply> take(String hook, String signature, Map<String, String> fields);

    /**
     * The answer to a call that was kept.
     *
     * @param xml for providers that read one
     */
    record Reply(Optional<String> xml) {

        public static final Reply NONE = new Reply(Optional.empty());
    }
}
