package io.herald.web.publicpage.mirror;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the links of a page, which begin at the root of the live site, into links between files. */
final class StaticLinks {

    private static final Pattern LINK = Pattern.compile(" (href|src|action)=\"(/(?!/)[^\"#]*)(#[^\"]*)?\"");
    private static final String INDEX = "index.html";

    private final String context;
    private final String home;
    private final Predicate<String> isCopied;

    /**
     * @param context path of the live application, empty at the root of its host
     * @param home where the live page is, without a slash at the end
     * @param isCopied whether the copy has a file for a path of the live site
     */
    StaticLinks(String context, String home, Predicate<String> isCopied) {
        this.context = context;
        this.home = home;
        this.isCopied = isCopied;
    }

    /** The file of a path: a page is a directory with an index. */
    static String file(String path) {
        String trimmed = path.substring(1, path.endsWith("/") ? Math.max(1, path.length() - 1) : path.length());
        if (trimmed.isEmpty()) {
            return INDEX;
        }
        boolean isPage = trimmed.indexOf('.', trimmed.lastIndexOf('/') + 1) < 0;
        return isPage ? trimmed + "/" + INDEX : trimmed;
    }

    /** The paths of the live site that a page links to. */
    Set<String> targets(String html) {
        Set<String> targets = new LinkedHashSet<>();
        LINK.matcher(html).results().filter(link -> !link.group(1).equals("action"))
                .forEach(link -> targets.add(path(link)));
        return targets;
    }

    /** @param from the file that the page becomes */
    String rewrite(String html, String from) {
        String up = "../".repeat((int) from.chars().filter(c -> c == '/').count());
        return LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(" " + link.group(1) + "=\""
                + target(link, up) + (link.group(3) == null ? "" : link.group(3)) + "\""));
    }

    private String target(MatchResult link, String up) {
        String path = path(link);
        // forms need somebody who takes them
        return link.group(1).equals("action") || !isCopied.test(path) ? home + path : up + file(path);
    }

    private String path(MatchResult link) {
        return link.group(2).substring(context.length());
    }
}
