package io.herald.web.api.rest.approval;

import io.herald.approval.ApprovalView;
import io.herald.branding.FindAnnouncements;
import io.herald.message.FindMessage;
import io.herald.message.MessageId;
import io.herald.shared.Sha256;
import io.herald.template.FindTemplateVersion;
import io.herald.template.TemplateVersionId;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.web.api.rest.message.MessageBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Fetches the words that a decision is about, whether they are a message's, a template's or an announcement's. */
@RequestScoped
public class WordsInQuestion {

    private FindMessage findMessage;
    private FindTemplateVersion findTemplateVersion;
    private FindAnnouncements findAnnouncements;

    protected WordsInQuestion() {}

    @Inject
    public WordsInQuestion(FindMessage findMessage, FindTemplateVersion findTemplateVersion,
            FindAnnouncements findAnnouncements) {
        this.findMessage = findMessage;
        this.findAnnouncements = findAnnouncements;
        this.findTemplateVersion = findTemplateVersion;
    }

    List<MessageBody.Variant> of(ApprovalView approval) {
        return switch (approval.subjectType()) {
            case MESSAGE -> findMessage.handle(new MessageId(approval.subjectId())).variants().stream()
                    .map(MessageBody.Variant::of).toList();
            case TEMPLATE_VERSION ->
                findTemplateVersion.handle(new TemplateVersionId(approval.subjectId())).variants().entrySet().stream()
                        .map(entry -> ofText(entry.getKey(), entry.getValue())).toList();
            case ANNOUNCEMENT -> findAnnouncements.words(approval.subjectId()).entrySet().stream()
                    .map(entry -> ofText(entry.getKey(), entry.getValue())).toList();
        };
    }

    private static MessageBody.Variant ofText(VariantKey key, VariantText text) {
        String sha256 = Sha256.hexOf(List.of(key.channel().value(), key.language().tag(), text.title(), text.body()));
        return new MessageBody.Variant(key.channel(), key.language(), text.title(), text.body(), sha256, true,
                Optional.empty(), Optional.empty());
    }
}
