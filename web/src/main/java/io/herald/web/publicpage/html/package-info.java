/**
 * The public page as HTML: what it says in each language, and the Mustache templates that say it.
 * It turns the public read model into small view records and those into text; it touches neither HTTP nor database.
 * Promise: every text is escaped where it is written, except the bodies of updates, which are sanitised Markdown.
 */
package io.herald.web.publicpage.html;
