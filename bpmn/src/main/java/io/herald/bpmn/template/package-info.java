/**
 * The approval process of a template version. It calls the steps of the template capability, one per delegate;
 * the business key is the version's id. Promise: a decision and what follows from it commit together.
 */
@NullMarked
package io.herald.bpmn.template;

import org.jspecify.annotations.NullMarked;
