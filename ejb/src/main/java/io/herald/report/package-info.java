/**
 * Figures and measures about how well the public was told, by incident, message and group of approvers. It only reads,
 * by SQL over the tables of all capabilities; what each measure means is said at {@code IncidentMeasures},
 * {@code MessageMeasures}, {@code StageMeasures} and {@code MeasureTotals}.
 * Promise: every figure can be traced to rows that nobody can change unseen.
 */
@NullMarked
package io.herald.report;

import org.jspecify.annotations.NullMarked;
