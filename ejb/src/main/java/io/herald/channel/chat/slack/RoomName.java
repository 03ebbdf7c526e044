package io.herald.channel.chat.slack;

import io.herald.channel.Content;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of an incident's channel: {@code inc-2026-0001-payments-fail}. Slack allows 80 lower-case letters, digits
 * and hyphens; it never changes, because it comes from the subject, which never does.
 */
final class RoomName {

    private static final int LONGEST = 70;

    private RoomName() {}

    static String of(Content content, Content.Story story) {
        String subject = content.subject().replaceFirst("^\\[[^\\]]*\\]", "").replace(story.reference(), "");
        String name = slug(story.reference() + " " + subject);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).replaceFirst("-[^-]*$", "");
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
