package io.herald.web.security;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where to go after log-in: a page of the console, or the one that an approver's mail leads to, and nowhere else,
 * whatever the link said (no open redirect).
 */
public final class LocalTarget {

    public static final String HOME = "/console/";

    private static final Pattern PAGE = Pattern
            .compile("/console/(?:[A-Za-z0-9_-]+/)*(?:[A-Za-z0-9_-]+\\.xhtml)?(?:\\?[!-~&&[^\\\\#]]{0,2000})?"
                    + "|/decide/(?:index\\.xhtml)?\\?link=[A-Za-z0-9_.-]{1,200}");

    private LocalTarget() {}

    /** The wanted page if it is one of the console's, otherwise {@link #HOME}. */
    public static String of(@Nullable String wanted) {
        return Optional.ofNullable(wanted).filter(page -> PAGE.matcher(page).matches())
                .filter(page -> !page.startsWith(LogInRedirect.PAGE)).orElse(HOME);
    }
}
