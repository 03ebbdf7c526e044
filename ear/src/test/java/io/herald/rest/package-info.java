/**
 * The REST API and the hooks over real HTTP, as an ITSM tool uses them, against the built application with demo data.
 * Each test declares its own incidents and leaves those of others alone.
 */
package io.herald.rest;
