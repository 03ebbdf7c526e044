package io.herald.delivery;

import io.herald.shared.Language;

/**
 * A mail to one person that is not about a published message: a sign-up confirmation, a reminder, a request to approve.
 *
 * @param idempotencyKey posting the same key again does nothing; letters, digits, dots and dashes, at most 120
 * @param recipient an e-mail address
 * @param subject one line
 * @param body Markdown; may hold links
 */
public record Notice(String idempotencyKey, String recipient, Language language, String subject, String body) {}
