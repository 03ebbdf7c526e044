/**
 * Sign-up, confirmation, changing and unsubscribing on the public page: plain forms without session, cookie or script.
 * It calls the use cases of {@code audience} and answers with notices of the public page.
 * Promise: a GET never changes anything, since mail scanners open every link; a POST works without the page before it.
 */
package io.herald.web.publicpage.subscription;
