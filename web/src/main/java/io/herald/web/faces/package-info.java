/**
 * What every page of the console shares: its words in two languages, times as people read them, looks of states,
 * lazy tables, and the one handler that turns exceptions into kind sentences. Owns no business meaning; may call
 * Faces, PrimeFaces and the {@code shared} types of {@code ejb}. Promises that no stack trace reaches a person.
 */
@NullMarked
package io.herald.web.faces;

import org.jspecify.annotations.NullMarked;
