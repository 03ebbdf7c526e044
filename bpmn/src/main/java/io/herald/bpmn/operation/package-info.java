/**
 * What failed in the engine, and how its executor is, for the people who keep Herald running. It implements a port of
 * {@code operation} and never runs a step itself. Promise: the number of the engine's queries does not depend on how
 * many steps failed.
 */
@NullMarked
package io.herald.bpmn.operation;

import org.jspecify.annotations.NullMarked;
