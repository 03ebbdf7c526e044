package io.herald.web.publicpage.html;

import java.util.Optional;

/**
 * From when to when, and how long.
 *
 * @param before what stands before the first time, where there is no second
 * @param oneDay whether the times are told without their day
 */
record SpanView(Optional<String> before, Moment from, Optional<Moment> to, Optional<String> lasting, boolean oneDay) {}
