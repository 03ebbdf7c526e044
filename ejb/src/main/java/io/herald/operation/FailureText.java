package io.herald.operation;

import java.util.regex.Pattern;

/**
 * What may be shown of the message of a failure: its first line, without what could be somebody's address or a secret.
 * Messages of libraries quote whatever they were given.
 */
final class FailureText {

    private static final int LONGEST = 300;
    private static final String HIDDEN = "\u2026";

    private static final Pattern QUERY = Pattern.compile("(\\bhttps?://[^\\s?]+)\\?\\S+");
    private static final Pattern USER_INFO = Pattern.compile("://[^/\\s@]+@");
    private static final Pattern MAIL = Pattern.compile("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)*");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ]{6,}\\d");
    private static final Pattern TOKEN = Pattern.compile("(?i)\\b(?:bearer|basic)\\s+\\S+|\\bhrld_\\S+");
    private static final Pattern NAMED = Pattern
            .compile("(?i)(password|passwd|secret|token|api[-_ ]?key|authorization)(\\s*[=:]\\s*)\\S+");

    private FailureText() {}

    static String of(String message) {
        String line = message.lines().map(String::strip).filter(text -> !text.isEmpty()).findFirst().orElse("");
        line = TOKEN.matcher(line).replaceAll(HIDDEN);
        line = NAMED.matcher(line).replaceAll("$1$2" + HIDDEN);
        line = QUERY.matcher(line).replaceAll("$1?" + HIDDEN);
        line = USER_INFO.matcher(line).replaceAll("://" + HIDDEN + "@");
        line = MAIL.matcher(line).replaceAll(HIDDEN);
        line = PHONE.matcher(line).replaceAll(HIDDEN);
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + HIDDEN;
    }
}
