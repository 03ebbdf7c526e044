/**
 * The incident history as feeds: Atom (RFC 4287) and RSS 2.0, in the form of Statuspage's feeds. One entry for each
 * incident, changed in place with every update. It writes text from the public read model and calls nothing else.
 * Promise: what a feed reader made for Statuspage scrapes is where it looks for it.
 */
package io.herald.web.publicpage.feed;
