package io.herald.channel.social;

import io.herald.channel.Content;
import io.herald.channel.PublicLinks;
import io.herald.shared.Markdown;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a post. */
public final class PostText {

    /** A web address as people write it into a text; a sign that ends a sentence behind it is none of it. */
    public static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\"'.,;:!?)\\]}’»]",
            Pattern.CASE_INSENSITIVE);

    private PostText() {}

    public static String of(Content content, PublicLinks links) {
        return of(content.title(), content.body(),
                content.story().map(story -> links.incident(story.incidentId())).orElse(""));
    }

    /** What the words of a draft will be, with a link as long as any other. */
    public static String draft(String title, String body, PublicLinks links) {
        return of(title, body, links.incident(Content.Story.DRAFT_ID));
    }

    private static String of(String title, String body, String link) {
        return Stream.of(title.strip(), Markdown.toPlainText(body), link).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    public static List<MatchResult> addresses(String text) {
        return ADDRESS.matcher(text).results().toList();
    }
}
