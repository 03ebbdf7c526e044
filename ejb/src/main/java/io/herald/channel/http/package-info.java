/**
 * HTTP for adapters: one call, one result, every limit bounded. It says whether a request may have reached the other
 * side, because that decides whether it may be made again; it knows no provider. It calls {@code channel} and
 * {@code shared}.
 * Promise: never an exception for what a network or a server does, no redirect followed, no secret in any text.
 */
@NullMarked
package io.herald.channel.http;

import org.jspecify.annotations.NullMarked;
