/**
 * Who calls, and what a browser may do on our pages.
 * People log in to the console and keep a session; machines send a bearer token with each call and never get one;
 * the public page knows nobody. It calls {@code identity} and promises that the principal and roles which use cases
 * see are those of a user who is active now.
 */
package io.herald.web.security;
