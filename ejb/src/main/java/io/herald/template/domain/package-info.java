/**
 * The aggregates {@code Template} and {@code TemplateVersion}, the rules for their texts, and where they are kept.
 * It may call {@code template.mustache} (rules for texts), {@code identity} (ids) and {@code shared}. Only
 * {@code template} may use it. Promise: what is approved cannot be edited, only replaced.
 */
@NullMarked
package io.herald.template.domain;

import org.jspecify.annotations.NullMarked;
