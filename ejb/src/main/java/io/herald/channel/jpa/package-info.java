/**
 * Settings of channels and memories of stories in PostgreSQL. Secrets are sealed before they reach a row.
 */
@NullMarked
package io.herald.channel.jpa;

import org.jspecify.annotations.NullMarked;
