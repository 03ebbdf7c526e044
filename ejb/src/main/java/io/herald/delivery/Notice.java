package io.herald.delivery;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;

/**
 * A message to one person that is not about a published one: a sign-up confirmation, a reminder, a request to approve.
 *
 * @param idempotencyKey posting the same key again does nothing; letters, digits, dots and dashes, at most 120
 * @param recipient in the channel's own form: an e-mail address, a telephone number
 * @param subject one line
 * @param body Markdown; may hold links
 */
public record Notice(ChannelKey channel, String idempotencyKey, String recipient, Language language, String subject,
        String body) {

    /** By mail. */
    public Notice(String idempotencyKey, String recipient, Language language, String subject, String body) {
        this(ChannelKey.EMAIL, idempotencyKey, recipient, language, subject, body);
    }
}
