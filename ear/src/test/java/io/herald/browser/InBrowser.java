package io.herald.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import io.herald.it.InHerald;

/**
 * A journey in a browser, against the shared Herald. Test methods may take a {@link Visitor}: a fresh browser profile,
 * closed after the test; each parameter is another person.
 * Without Chromium the journey is skipped with a notice, except where {@code CI} is {@code true}: there it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@InHerald
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {}
