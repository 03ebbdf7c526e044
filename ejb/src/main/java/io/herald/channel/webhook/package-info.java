/**
 * Calls to the web servers of subscribers: Statuspage's webhook body, signed by Standard Webhooks 1.0.0.
 * It calls {@code channel} and {@code shared}, and is the only code that sees Apache HttpClient.
 * Promise: a name is resolved once per connection and only its public addresses are connected to; redirects are not
 * followed; a repeated call carries the same {@code webhook-id}; one server's failure is never held against another.
 */
@NullMarked
package io.herald.channel.webhook;

import org.jspecify.annotations.NullMarked;
