package io.herald.web.console.channel;

import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.delivery.ChannelCard;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One setting while it is edited. Of a secret it knows only whether there is one. */
public class SettingRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Kind kind;
    private final boolean required;
    private final String standard;
    private final List<String> choices;
    private final boolean set;
    private final @Nullable String before;
    private @Nullable String value;
    private boolean removed;
    private String problem = "";

    SettingRow(ChannelCard.Setting setting) {
        SettingSpec spec = setting.spec();
        this.name = spec.name();
        this.kind = spec.kind();
        this.required = spec.required();
        this.standard = spec.standard().orElse("");
        this.choices = spec.choices();
        this.set = setting.set();
        boolean chosen = kind == Kind.FLAG || kind == Kind.CHOICE;
        this.before = setting.value().orElse(chosen ? standard : null);
        this.value = before;
    }

    /** @return what to save: blank to remove it; empty where the person changed nothing */
    Optional<String> change() {
        if (kind == Kind.SECRET) {
            return removed ? Optional.of("") : Optional.ofNullable(value).filter(typed -> !typed.isBlank());
        }
        String typed = value == null ? "" : value.strip();
        return Objects.requireNonNullElse(before, "").equals(typed) ? Optional.empty() : Optional.of(typed);
    }

    public String getName() {
        return name;
    }

    /** Which input fits: secret, flag, choice, or text of some sort. */
    public String getInput() {
        return switch (kind) {
            case SECRET -> "secret";
            case FLAG -> "flag";
            case CHOICE -> "choice";
            case TEXT, URL, NUMBER -> "text";
        };
    }

    public String getInputMode() {
        return switch (kind) {
            case URL -> "url";
            case NUMBER -> "numeric";
            case TEXT, SECRET, FLAG, CHOICE -> "text";
        };
    }

    public boolean isRequired() {
        return required;
    }

    /** @return the value that holds where none is set; empty if there is none */
    public String getStandard() {
        return standard;
    }

    public List<String> getChoices() {
        return choices;
    }

    public boolean isSet() {
        return set;
    }

    /** @return never a secret that was saved, only what was typed just now */
    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    public boolean isFlag() {
        return Boolean.parseBoolean(value);
    }

    public void setFlag(boolean on) {
        this.value = Boolean.toString(on);
    }

    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }

    public String getProblem() {
        return problem;
    }

    void setProblem(String problem) {
        this.problem = problem;
    }
}
