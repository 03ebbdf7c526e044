package io.herald.branding.domain;

import io.herald.branding.Branding;
import io.herald.branding.Colour;
import io.herald.branding.Logo;
import io.herald.shared.Language;
import io.herald.shared.StaleVersionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the public page looks; there is one row. */
@Entity
@Table(name = "branding")
public class Look {

    @Id
    private int id = 1;

    private @Nullable String accent;

    @Column(name = "accent_dark")
    private @Nullable String accentDark;

    @Column(name = "logo_type")
    private @Nullable String logoType;

    @Column(name = "logo_base64")
    private @Nullable String logoBase64;

    @Column(name = "support_url")
    private @Nullable String supportUrl;

    @Column(name = "footer_en")
    private String footerEn = "";

    @Column(name = "footer_fr")
    private String footerFr = "";

    @Version
    private long version;

    /** @throws StaleVersionException if somebody changed the look since the caller read it */
    public void revise(long expectedVersion, Optional<Colour> light, Optional<Colour> dark, Optional<Logo> logo,
            Optional<String> support, Map<Language, String> footer) {
        StaleVersionException.check("branding", expectedVersion, version);
        accent = light.map(Colour::hex).orElse(null);
        accentDark = dark.map(Colour::hex).orElse(null);
        logoType = logo.map(Logo::type).orElse(null);
        logoBase64 = logo.map(Logo::base64).orElse(null);
        supportUrl = support.orElse(null);
        footerEn = footer.getOrDefault(Language.ENGLISH, "").strip();
        footerFr = footer.getOrDefault(Language.FRENCH, "").strip();
    }

    public Branding view() {
        Map<Language, String> footer = new HashMap<>();
        footer.put(Language.ENGLISH, footerEn);
        footer.put(Language.FRENCH, footerFr);
        footer.values().removeIf(String::isEmpty);
        return new Branding(Optional.ofNullable(accent).map(Colour::new),
                Optional.ofNullable(accentDark).map(Colour::new),
                logoType == null || logoBase64 == null ? Optional.empty() : Optional.of(new Logo(logoType, logoBase64)),
                Optional.ofNullable(supportUrl), footer, version);
    }
}
