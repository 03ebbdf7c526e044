/**
 * The record of who did what and when: append-only and hash-chained, so that any later change can be found.
 * It may call {@code identity} (who acts) and {@code shared} only. It promises that an entry commits together with
 * what it tells of, or not at all, and that no entry holds a recipient's address or a secret.
 */
@NullMarked
package io.herald.audit;

import org.jspecify.annotations.NullMarked;
