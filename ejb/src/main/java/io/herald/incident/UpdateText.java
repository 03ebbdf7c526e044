package io.herald.incident;

/** The published words of an update in one language; the body is Markdown (CommonMark). */
public record UpdateText(String title, String bodyMarkdown) {}
