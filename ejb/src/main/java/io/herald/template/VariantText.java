package io.herald.template;

/**
 * The words of one variant.
 *
 * @param title one line of plain text, at most {@value #MAX_TITLE} characters
 * @param body Markdown (CommonMark), at most {@value #MAX_BODY} characters, lines ended by line feeds only
 */
public record VariantText(String title, String body) {

    public static final int MAX_TITLE = 255;
    public static final int MAX_BODY = 25_000;

    /** Browsers send CR LF; one form of line end keeps equal words equal. Space around the words is dropped. */
    public VariantText {
        title = title.replace("\r\n", "\n").replace('\r', '\n').strip();
        body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
