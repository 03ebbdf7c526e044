/**
 * Microsoft Teams: an Adaptive Card posted to a workflow's webhook (Power Automate), which is the one way in that needs
 * no registered application. A workflow cannot answer, thread or change what it posted. It calls {@code channel} only.
 * Promise: the address, which is a secret as a whole, is never shown.
 */
@NullMarked
package io.herald.channel.chat.teams;

import org.jspecify.annotations.NullMarked;
