/**
 * A copy of the public page in a directory, as a complete static site with relative links, so that any web server or
 * CDN can serve it while Herald is down. It reads snapshots and writes files; it calls nothing else.
 * Promise: a file is the old one or the new one, never half of one, and what others link to is there before they do.
 */
package io.herald.web.publicpage.mirror;
