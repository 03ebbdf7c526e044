/** What the report asks of the record. Only the root package calls it. */
@NullMarked
package io.herald.report.domain;

import org.jspecify.annotations.NullMarked;
