/**
 * Components, their groups and their uptime over the management API.
 * Calls use cases of {@code incident}. A component's status is not set here: it follows from what is published about
 * incidents. Promise: a group and the places of its components change together or not at all.
 */
package io.herald.web.api.management.component;
