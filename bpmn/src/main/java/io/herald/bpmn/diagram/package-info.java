/**
 * Pictures of running and finished processes, drawn from the diagrams in the models themselves, so that they never go
 * stale. It reads the engine's history and changes nothing. Promise: element ids stay in the drawing, state is told
 * by classes only, and no drawing carries a style or a script.
 */
@NullMarked
package io.herald.bpmn.diagram;

import org.jspecify.annotations.NullMarked;
