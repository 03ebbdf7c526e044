package io.herald.web.console.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.message.MessagePreview;
import io.herald.shared.Language;
import io.herald.shared.Violation;
import io.herald.template.FindTemplateVersion;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageComposerTest {

    private final MessageComposer composer = new MessageComposer();

    @BeforeEach
    void takeNoTemplate() {
        composer.findVersion = new FindTemplateVersion(null, null);
        composer.setTemplate("free");
        composer.choose();
    }

    @Test
    void onesOwnWordsHaveANameSoThatTheBrowserDoesNotShowTheFirstTemplateInstead() {
        assertThat(composer.getTemplate()).isEqualTo("free");
        assertThat(composer.text().template()).isEmpty();
    }

    @Test
    void freeWordsMayLeaveALanguageOut() {
        composer.getVariants().getFirst().setTitle("Cause found");
        composer.getVariants().getFirst().setBody("A disk is full.");

        assertThat(composer.text().edits()).containsExactly(Map.entry(
                VariantKey.statusPage(Language.ENGLISH), new VariantText("Cause found", "A disk is full.")));
    }

    @Test
    void whatIsMissingIsSaidBeforeWhoHasToBeAsked() {
        assertThat(previewing(new MessagePreview(List.of(), List.of(new Violation("values.x", "must not be empty")),
                false, ""))).isEqualTo("compose.incomplete");
        assertThat(previewing(new MessagePreview(List.of(), List.of(), false, ""))).isEqualTo("compose.asks");
        assertThat(previewing(new MessagePreview(List.of(), List.of(), true, ""))).isEqualTo("compose.publishes");
    }

    private String previewing(MessagePreview preview) {
        composer.previewBy(text -> Optional.of(preview));
        return composer.getPromise();
    }
}
