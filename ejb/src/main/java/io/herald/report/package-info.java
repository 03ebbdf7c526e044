/**
 * Figures about how well the public was told. It only reads, by SQL over the tables of all capabilities.
 * Promise: every figure can be traced to rows that nobody can change unseen.
 */
@NullMarked
package io.herald.report;

import org.jspecify.annotations.NullMarked;
