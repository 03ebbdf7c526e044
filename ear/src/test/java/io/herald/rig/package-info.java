/**
 * What fault runs and benches share: a Herald of its own with a mail server that counts, and thousands of subscribers.
 * It calls {@code run} and the REST API only, as a stranger would; it looks at the rows to count them.
 * Promise: what the mail server took is counted by Message-ID, so that a second copy is seen.
 */
package io.herald.rig;
