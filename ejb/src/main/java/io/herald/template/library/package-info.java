/**
 * The templates that come with Herald, one Markdown file each, and the form of those files.
 * It may call {@code template}'s records and {@code shared}. Promise: a shipped template is only a proposal. It becomes
 * one of the organisation's own, and is approved like any other, before anybody can send it.
 */
@NullMarked
package io.herald.template.library;

import org.jspecify.annotations.NullMarked;
