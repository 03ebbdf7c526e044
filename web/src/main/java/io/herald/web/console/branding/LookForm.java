package io.herald.web.console.branding;

import io.herald.branding.Branding;
import io.herald.branding.Colour;
import io.herald.incident.PageSettings;
import io.herald.shared.Language;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is typed into the fields of the look. */
public class LookForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String timeZone = "";
    private String accent = "";
    private String accentDark = "";
    private String supportUrl = "";
    private String footerEnglish = "";
    private String footerFrench = "";
    private boolean logoRemoved;

    void fill(Branding branding, PageSettings settings) {
        name = settings.name();
        timeZone = settings.timeZone();
        accent = branding.accent().map(Colour::hex).orElse("");
        accentDark = branding.accentDark().map(Colour::hex).orElse("");
        supportUrl = branding.supportUrl().orElse("");
        footerEnglish = branding.footer().getOrDefault(Language.ENGLISH, "");
        footerFrench = branding.footer().getOrDefault(Language.FRENCH, "");
        logoRemoved = false;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = text(name);
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(@Nullable String timeZone) {
        this.timeZone = text(timeZone);
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(@Nullable String accent) {
        this.accent = text(accent);
    }

    public String getAccentDark() {
        return accentDark;
    }

    public void setAccentDark(@Nullable String accentDark) {
        this.accentDark = text(accentDark);
    }

    public String getSupportUrl() {
        return supportUrl;
    }

    public void setSupportUrl(@Nullable String supportUrl) {
        this.supportUrl = text(supportUrl);
    }

    public String getFooterEnglish() {
        return footerEnglish;
    }

    public void setFooterEnglish(@Nullable String footerEnglish) {
        this.footerEnglish = text(footerEnglish);
    }

    public String getFooterFrench() {
        return footerFrench;
    }

    public void setFooterFrench(@Nullable String footerFrench) {
        this.footerFrench = text(footerFrench);
    }

    public boolean isLogoRemoved() {
        return logoRemoved;
    }

    public void setLogoRemoved(boolean logoRemoved) {
        this.logoRemoved = logoRemoved;
    }
}
