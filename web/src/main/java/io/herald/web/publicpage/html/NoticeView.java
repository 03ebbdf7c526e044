package io.herald.web.publicpage.html;

import java.util.Optional;

/** One sentence and at most one button. */
record NoticeView(String headline, String text, Optional<String> button) {}
