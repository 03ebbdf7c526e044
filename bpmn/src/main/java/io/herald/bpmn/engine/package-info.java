/**
 * The process engine as a guest in the server: its start and stop, its jobs on the server's threads, its models.
 * It works in the server's transactions and keeps its tables in the database of the business, so that business rows,
 * process state and timers commit together or not at all.
 * It may call nothing of the business. Promise: no other package sees how the engine is configured.
 */
@NullMarked
package io.herald.bpmn.engine;

import org.jspecify.annotations.NullMarked;
