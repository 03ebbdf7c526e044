package io.herald.web.console.compose;

import io.herald.channel.Measure;
import io.herald.message.VariantView;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import io.herald.web.console.VariantShown;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words for one channel in one language while they are written: as the template says, or changed by hand. */
public class VariantDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient VariantKey key;
    private transient @Nullable VariantText approved;
    private transient @Nullable Measure measure;
    private String title = "";
    private String body = "";
    private boolean edited;

    VariantDraft(VariantKey key) {
        this.key = key;
    }

    static VariantDraft written(VariantKey key, VariantText text) {
        var draft = new VariantDraft(key);
        draft.show(text);
        draft.edited = true;
        return draft;
    }

    /** Takes over what the preview says, but never over words that a person is writing. */
    void follow(VariantView preview) {
        approved = preview.approved().orElse(null);
        measure = preview.measure().orElse(null);
        if (!edited) {
            show(preview.text());
        }
    }

    /** Opens the words for changing by hand. */
    public void edit() {
        edited = true;
    }

    /** Goes back to the wording of the template. */
    public void restore() {
        edited = false;
        if (approved != null) {
            show(approved);
        }
    }

    public VariantText text() {
        return new VariantText(title == null ? "" : title, body == null ? "" : body);
    }

    public VariantShown shown() {
        return new VariantShown(key, text(), Optional.ofNullable(approved), Optional.ofNullable(measure));
    }

    /** @return whether words were changed by hand and differ from the template's */
    public boolean isChanged() {
        return edited && !text().equals(approved);
    }

    /** @return whether it is part of the message as this hand wrote it: free words may leave a language out */
    boolean isSaid() {
        return isChanged() && (approved != null || !text().title().isBlank() || !text().body().isBlank());
    }

    private void show(VariantText text) {
        title = text.title();
        body = text.body();
    }

    /** How long the words are, if the channel limits them; null for one that does not. */
    public @Nullable Measure getMeasure() {
        return measure;
    }

    public VariantKey getKey() {
        return key;
    }

    public String getName() {
        return key.channel().value() + "-" + key.language().tag();
    }

    public boolean isEdited() {
        return edited;
    }

    public boolean isRestorable() {
        return edited && approved != null;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
