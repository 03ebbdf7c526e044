package io.herald.web.publicpage.html;

import java.util.Optional;

/**
 * One sentence and at most one button.
 *
 * @param code whether a code that a telephone got can be entered
 */
record NoticeView(String headline, String text, Optional<String> button, boolean code) {}
