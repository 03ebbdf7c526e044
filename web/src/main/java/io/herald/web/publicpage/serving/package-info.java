/**
 * Answers public requests with bytes that lie ready in memory.
 * It knows HTTP (RFC 9110 negotiation, validators, caching) and nothing of incidents; it may not touch the database.
 * Promise: no request renders, compresses or allocates a copy of a resource, whatever its query string or headers say.
 */
package io.herald.web.publicpage.serving;
