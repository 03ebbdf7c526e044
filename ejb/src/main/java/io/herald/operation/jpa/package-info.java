/** Answers by SQL over the tables of other capabilities, in one statement. It changes nothing. */
@NullMarked
package io.herald.operation.jpa;

import org.jspecify.annotations.NullMarked;
