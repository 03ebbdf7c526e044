/**
 * The public status page: makes one immutable snapshot of every public resource whenever what the public sees has
 * changed, and puts it where {@code serving} answers from. It calls {@code incident} to read the public state;
 * {@code html} and {@code feed} render it, {@code subscription} takes sign-ups.
 * What lies far back is rendered when somebody asks, and kept in bounds, so that history costs a publication nothing.
 * Promise: a publication is visible within a second, and while the database is away the last snapshot stays.
 */
package io.herald.web.publicpage;
