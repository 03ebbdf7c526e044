package io.herald.web.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where to go after log-in: a page of the console and nowhere else, whatever the link said (no open redirect). */
public final class LocalTarget {

    public static final String HOME = "/console/";

    private static final int LONGEST = 2_000;

    private LocalTarget() {}

    /** The wanted page if it is one of the console's, otherwise {@link #HOME}. */
    public static String of(String wanted) {
        return Optional.ofNullable(wanted).filter(LocalTarget::isConsolePage).orElse(HOME);
    }

    private static boolean isConsolePage(String wanted) {
        boolean plain = wanted.length() <= LONGEST && wanted.startsWith(HOME) && !wanted.contains("\\")
                && wanted.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
        try {
            URI uri = new URI(wanted);
            return plain && uri.getRawAuthority() == null && uri.normalize().getPath().startsWith(HOME)
                    && !uri.getPath().equals(LogInRedirect.PAGE);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
