package io.herald.shared;

import java.io.Serializable;

/**
 * One thing wrong with one field.
 *
 * @param field path of the field in the command, in camel case: {@code title}, {@code values.region}
 * @param message what is wrong, as the end of a sentence that begins with the field's name
 */
public record Violation(String field, String message) implements Serializable {}
