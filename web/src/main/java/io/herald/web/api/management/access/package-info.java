/**
 * What every call to the management API passes: the ending {@code .json}, the rate of its token, the id of the page;
 * and how errors are told. Token and scope are checked as in the REST API.
 * It knows no resource. Promise: a token never appears in an answer or a log.
 */
package io.herald.web.api.management.access;
