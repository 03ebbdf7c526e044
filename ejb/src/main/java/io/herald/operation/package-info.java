/**
 * What the people who keep Herald running see of the workflow: steps that failed, and whether the clock keeps up.
 * The workflow engine stands behind {@code WorkflowJobs}. It may call {@code audit}, {@code identity} and
 * {@code shared}, and reads by SQL what a process is about. Promise: whoever tries a step again is on record, and no
 * failure that is shown names a recipient or a secret.
 */
@NullMarked
package io.herald.operation;

import org.jspecify.annotations.NullMarked;
