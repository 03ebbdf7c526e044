/** What the page of operations asks of the record. Only the root package calls it. */
@NullMarked
package io.herald.operation.domain;

import org.jspecify.annotations.NullMarked;
