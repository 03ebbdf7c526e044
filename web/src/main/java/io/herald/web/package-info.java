/**
 * The three faces of Herald: public status page, console and REST APIs.
 * It calls use cases of the business module and nothing deeper.
 * Promise: a person without JavaScript can read what is happening.
 */
package io.herald.web;
