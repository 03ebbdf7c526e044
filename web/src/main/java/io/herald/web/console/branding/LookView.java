package io.herald.web.console.branding;

import io.herald.branding.Branding;
import io.herald.branding.Colour;
import io.herald.branding.Logo;
import io.herald.branding.ReadBranding;
import io.herald.branding.ReviseBranding;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.incident.PageSettings;
import io.herald.incident.ReadPageSettings;
import io.herald.incident.RevisePageSettings;
import io.herald.shared.Language;
import io.herald.web.faces.Results;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Name, time zone, colours, logo, support link and footer of the public page, with a preview of what is typed. */
@Named
@ViewScoped
public class LookView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERALD_LIGHT = "#34479c";
    private static final String HERALD_DARK = "#a9b8ff";

    @Inject
    ReadBranding readBranding;

    @Inject
    ReadPageSettings readSettings;

    @Inject
    ReviseBranding reviseBranding;

    @Inject
    RevisePageSettings reviseSettings;

    @Inject
    Caller caller;

    @Inject
    Results results;

    private final LookForm form = new LookForm();
    private transient @Nullable Part file;
    private @Nullable Branding branding;
    private @Nullable PageSettings settings;

    /** @throws EJBAccessException for whoever could not save anything here either */
    public void open() {
        if (!caller.hasRole(Role.ADMINISTRATOR)) {
            throw new EJBAccessException("the look of the page is for administrators");
        }
        read();
    }

    private void read() {
        branding = readBranding.handle();
        settings = readSettings.handle();
        form.fill(branding, settings);
    }

    public void save() throws IOException {
        Optional<Logo> picture = uploaded().or(() -> form.isLogoRemoved() ? Optional.empty() : branding.logo());
        if (!settings.name().equals(form.getName()) || !settings.timeZone().equals(form.getTimeZone())) {
            reviseSettings.handle(new RevisePageSettings.Command(settings.version(), form.getName(),
                    form.getTimeZone()));
            settings = readSettings.handle();
        }
        reviseBranding.handle(new ReviseBranding.Command(branding.version(), form.getAccent(), form.getAccentDark(),
                picture, form.getSupportUrl(),
                Map.of(Language.ENGLISH, form.getFooterEnglish(), Language.FRENCH, form.getFooterFrench())));
        read();
        results.done("look.did.saved");
    }

    private Optional<Logo> uploaded() throws IOException {
        if (file == null || file.getSize() == 0) {
            return Optional.empty();
        }
        try (InputStream bytes = file.getInputStream()) {
            return Optional.of(Logo.of(String.valueOf(file.getContentType()), bytes.readNBytes(Logo.LARGEST + 1)));
        }
    }

    /** What links have in the preview on light or dark ground; Herald's own colour for what is no colour. */
    public Colour accent(boolean dark) {
        String typed = dark ? form.getAccentDark() : form.getAccent();
        return Colour.hasForm(typed) ? Colour.of(typed) : new Colour(dark ? HERALD_DARK : HERALD_LIGHT);
    }

    /** The text on buttons of that colour. */
    public Colour ink(boolean dark) {
        return accent(dark).ink();
    }

    /** How well text in the colour reads, as {@code 8.3}; empty for what is no colour. */
    public String contrast(boolean dark) {
        return reviseBranding.contrast(dark ? form.getAccentDark() : form.getAccent(), dark)
                .map(ratio -> String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10)).orElse("");
    }

    /** The picture itself, for a page that may load pictures from nowhere else. */
    public String getLogoData() {
        return branding == null ? ""
                : branding.logo().map(logo -> "data:" + logo.type() + ";base64," + logo.base64()).orElse("");
    }

    public List<String> zones(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted().limit(20).toList();
    }

    public LookForm getForm() {
        return form;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
