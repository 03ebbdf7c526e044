/**
 * Bodies of the management API: JSON or forms with Rails' brackets in, JSON with Statuspage's fields, order and nulls
 * out, and the two ways in which lists are paged.
 * It knows no resource. Promise: every wrong field is named at once, and no field that is known is passed over.
 */
package io.herald.web.api.management.wire;
