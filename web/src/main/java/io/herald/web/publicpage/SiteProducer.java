package io.herald.web.publicpage;

import io.herald.shared.Markdown;
import io.herald.web.publicpage.html.Links;
import io.herald.web.publicpage.html.PageRenderer;
import io.herald.web.publicpage.html.SiteAssets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Puts the site together from the files of the application. */
@ApplicationScoped
public class SiteProducer {

    private static final String TOKENS = "/resources/css/herald-tokens.css";
    private static final String PAGE = "/resources/css/page.css";
    private static final String ICON = "/resources/img/herald.svg";

    @Produces
    @Singleton
    PublicSite site(ServletContext application) {
        SiteAssets assets = new SiteAssets(read(application, TOKENS) + read(application, PAGE),
                read(application, ICON));
        Links links = new Links(application.getContextPath());
        return new PublicSite(new PageRenderer(assets, links, Markdown::toHtml));
    }

    private static String read(ServletContext application, String path) {
        try (InputStream file = application.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("the application lacks " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
