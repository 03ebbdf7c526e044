/**
 * The business of Herald: use cases, domain, channels, delivery, persistence.
 * It knows no process engine, no Faces and no JAX-RS server type; the workflow reaches it through ports declared here.
 * Promise: no word reaches the public unapproved, and nothing is lost.
 */
@NullMarked
package io.herald;

import org.jspecify.annotations.NullMarked;
