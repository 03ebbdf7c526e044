package io.herald.channel.email;

import io.herald.channel.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The templates used last, so that a publication to many renders its words once per language. */
final class RecentTemplates {

    private static final int KEPT = 32;

    private final Function<Content, MailTemplate> make;
    private final Map<String, MailTemplate> byContent = new LinkedHashMap<>(KEPT, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, MailTemplate> eldest) {
            return size() > KEPT;
        }
    };

    RecentTemplates(Function<Content, MailTemplate> make) {
        this.make = make;
    }

    synchronized MailTemplate of(Content content) {
        return byContent.computeIfAbsent(content.id(), id -> make.apply(content));
    }
}
