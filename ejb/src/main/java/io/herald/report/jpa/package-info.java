/** Answers the report by SQL over the tables of all capabilities, one statement per table. It changes nothing. */
@NullMarked
package io.herald.report.jpa;

import org.jspecify.annotations.NullMarked;
