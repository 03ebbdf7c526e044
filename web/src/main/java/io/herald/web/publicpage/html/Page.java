package io.herald.web.publicpage.html;

import java.util.Map;

/**
 * What a template is given.
 *
 * @param t the page's own words by key
 * @param body the view of this one page
 */
record Page(Map<String, String> t, Frame frame, Object body) {}
