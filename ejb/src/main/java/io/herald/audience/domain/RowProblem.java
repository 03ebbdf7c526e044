package io.herald.audience.domain;

/**
 * Why a line of an imported file was not taken. It does not hold what the cell said.
 *
 * @param line in the file, from 1
 * @param column its heading
 * @param code a key of the capability's phrases, {@code import.problem.<code>}
 */
public record RowProblem(long line, String column, String code) {}
