/**
 * Journeys of a person through the pages, in a real Chromium, with one page object for each page.
 * Pages are reached like a person reaches them: by links and buttons; nothing is prepared behind their back but demo
 * data.
 */
package io.herald.browser;
