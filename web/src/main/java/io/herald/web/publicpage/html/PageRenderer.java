package io.herald.web.publicpage.html;

import io.herald.incident.PageSettings;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the pages of a site in each of its languages; holds what they share. */
public final class PageRenderer {

    private final Templates templates = new Templates();
    private final List<Words> languages = Words.LANGUAGES.stream().map(Words::in).toList();
    private final SiteAssets assets;
    private final Links links;
    private final UnaryOperator<String> markdown;

    /**
     * @param links how the site's pages refer to each other
     * @param markdown makes sanitised HTML of CommonMark
     */
    public PageRenderer(SiteAssets assets, Links links, UnaryOperator<String> markdown) {
        this.assets = assets;
        this.links = links;
        this.markdown = markdown;
    }

    public SiteAssets assets(Appearance appearance) {
        return assets.in(appearance);
    }

    /** Makes sanitised HTML of CommonMark. */
    public UnaryOperator<String> markdown() {
        return markdown;
    }

    /** In the order of {@link Words#LANGUAGES}. */
    public List<Pages> pages(PageSettings settings, Appearance appearance) {
        SiteAssets dressed = assets.in(appearance);
        return languages.stream()
                .map(words -> new Pages(templates, dressed, settings, appearance, links, words, markdown)).toList();
    }
}
