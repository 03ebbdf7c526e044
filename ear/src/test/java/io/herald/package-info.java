/**
 * Tests of the whole: the arrows between the modules, the application in its server, browser journeys, load and faults.
 * They see every module; nothing depends on them.
 */
package io.herald;
