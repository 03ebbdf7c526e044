package io.herald.web.api.rest.postmortem;

import io.herald.incident.IncidentId;
import io.herald.message.MessageId;
import io.herald.postmortem.PostmortemPart;
import io.herald.postmortem.PostmortemParts;
import io.herald.postmortem.PostmortemStatus;
import io.herald.postmortem.PostmortemView;
import io.herald.postmortem.WritingGuide;
import io.herald.shared.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post-mortem with advice about its words. */
@Schema(name = "Postmortem", description = "A post-mortem as far as it is written")
public record PostmortemBody(IncidentId incident, PostmortemStatus status,
        @Schema(description = "What is published once a manager approves it") Map<Language, PartsBody> texts,
        @Schema(description = "What stays in the house") Map<Language, PartsBody> internal,
        @Schema(description = "Who wrote some of it; none of them may approve it") List<String> authors,
        @Schema(description = "The message that waits for a manager, or is public") Optional<MessageId> message,
        @Schema(description = "What a writer may look at again; it hinders nothing") List<Advice> advice,
        Instant updatedAt, long version) {

    /** Something that the writer may want to change. */
    @Schema(name = "PostmortemAdvice", description = "Something that the writer may want to change")
    public record Advice(Language language, String part,
            @Schema(description = "empty, gap, short, long, no_apology, no_empathy, blame or hard") String kind,
            @Schema(description = "The words it is about, or a figure") String detail) {}

    static PostmortemBody of(PostmortemView view) {
        return new PostmortemBody(view.incident(), view.status(), parts(view.texts()), parts(view.internalTexts()),
                view.authorNames(), view.message(), advice(view.texts()), view.updatedAt(), view.version());
    }

    private static Map<Language, PartsBody> parts(Map<Language, PostmortemParts> texts) {
        Map<Language, PartsBody> bodies = new TreeMap<>();
        texts.forEach((language, parts) -> bodies.put(language, PartsBody.of(parts)));
        return bodies;
    }

    private static List<Advice> advice(Map<Language, PostmortemParts> texts) {
        return new TreeMap<>(texts).entrySet().stream().filter(text -> !text.getValue().isBlank())
                .flatMap(text -> Arrays.stream(PostmortemPart.values())
                        .flatMap(part -> advice(text.getKey(), part, text.getValue())))
                .toList();
    }

    private static Stream<Advice> advice(Language language, PostmortemPart part, PostmortemParts parts) {
        return WritingGuide.read(part, language, parts.byName().getOrDefault(part.key(), "")).remarks().stream()
                .map(remark -> new Advice(language, part.key(), remark.kind().wire(), remark.detail()));
    }
}
