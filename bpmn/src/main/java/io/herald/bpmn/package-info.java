/**
 * The workflow of Herald: the only code that sees the process engine.
 * It implements ports declared by the business module and calls use cases, nothing deeper.
 * Promise: exchanging the engine for one with the same API is noticed by nobody outside.
 */
@NullMarked
package io.herald.bpmn;

import org.jspecify.annotations.NullMarked;
