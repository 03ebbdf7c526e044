package io.herald.web.publicpage.mirror;

import io.herald.web.publicpage.html.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that things of the copy had on a page that was imported. A server of files cannot answer 301, so
 * there is a small page at each of them that leads on. Not for several threads.
 */
final class FormerPlaces {

    private static final Pattern WITH_ID = Pattern.compile(
            "((?:/[a-z]{2})?/(?:incidents|components|uptime)/)([^/]+)((?:/.*)?)");
    private static final Pattern FORMER_ID = Pattern.compile("[0-9a-zA-Z_-]{1,60}");

    private Map<String, String> ids = Map.of();
    private Map<String, List<String>> former = Map.of();

    /**
     * @param now every former id with the one that the thing has here
     * @return whether that is something new
     */
    boolean learn(Map<String, String> now) {
        if (now.equals(ids)) {
            return false;
        }
        ids = Map.copyOf(now);
        former = new HashMap<>();
        ids.forEach((old, id) -> {
            if (FORMER_ID.matcher(old).matches()) {
                former.computeIfAbsent(id, none -> new ArrayList<>()).add(old);
            }
        });
        return true;
    }

    /** The paths under which people may still look for what is at a path. */
    List<String> of(String path) {
        Matcher address = WITH_ID.matcher(path);
        return address.matches()
                ? former.getOrDefault(address.group(2), List.of()).stream()
                        .map(old -> address.group(1) + old + address.group(3)).toList()
                : List.of();
    }

    /**
     * A page that leads on by itself, and has a link for those whom it does not.
     *
     * @param old the path that the page had
     * @param path the one that it has
     * @param home where the live page is, without a slash at the end
     */
    static String leadingOn(String old, String path, Words words, String home) {
        String from = StaticLinks.file(old);
        String to = "../".repeat((int) from.chars().filter(c -> c == '/').count()) + StaticLinks.file(path);
        return """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url=%s">
            <title>%s</title>
            <link rel="canonical" href="%s">
            </head>
            <body><main><h1>%s</h1><p><a href="%s">%s</a></p></main></body>
            </html>
            """.formatted(words.language().tag(), to, words.get("movedTitle"), home + path, words.get("movedTitle"), to,
                words.get("movedLink"));
    }
}
