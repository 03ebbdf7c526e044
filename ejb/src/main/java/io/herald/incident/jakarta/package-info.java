/**
 * What incidents need of the server: news of a commit, handed on to whoever shows the public page.
 * It calls the domain; nobody calls it but the container.
 */
@NullMarked
package io.herald.incident.jakarta;

import org.jspecify.annotations.NullMarked;
