package io.herald.web.publicpage.serving;

import io.herald.shared.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * One resource in one language, ready to send: its bytes as they are and compressed, each with its own strong
 * validator (RFC 9110, section 8.8.3).
 */
public final class Representation {

    private final String contentType;
    private final Optional<Language> language;
    private final CachePolicy caching;
    private final Coded plain;
    private final Coded gzipped;

    /** Bytes in one content coding, the strong entity tag of exactly these bytes, and whether the coding is gzip. */
    record Coded(byte[] bytes, String entityTag, boolean isGzip) {}

    private Representation(String contentType, Optional<Language> language, CachePolicy caching, byte[] bytes) {
        this.contentType = contentType;
        this.language = language;
        this.caching = caching;
        String hash = ContentHash.of(bytes);
        this.plain = new Coded(bytes, '"' + hash + '"', false);
        this.gzipped = new Coded(gzip(bytes), '"' + hash + "-gzip\"", true);
    }

    /**
     * @param contentType with its charset, which has to be UTF-8
     * @param language of the text, where it is written in one
     */
    public static Representation of(String contentType, Optional<Language> language, CachePolicy caching, String text) {
        return new Representation(contentType, language, caching, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A picture that has its own compression. */
    public static Representation ofFile(String contentType, CachePolicy caching, byte[] bytes) {
        return new Representation(contentType, Optional.empty(), caching, bytes);
    }

    /** Its media type with the charset. */
    public String contentType() {
        return contentType;
    }

    /** Whether it is a page, rather than data or a file. */
    public boolean isHtml() {
        return contentType.startsWith("text/html");
    }

    /** Of the text; empty where it is written in none. */
    public Optional<Language> language() {
        return language;
    }

    public CachePolicy caching() {
        return caching;
    }

    Coded plain() {
        return plain;
    }

    Coded gzipped() {
        return gzipped;
    }

    /** As they are, for the mirror. */
    public byte[] bytes() {
        return plain.bytes().clone();
    }

    /** How many bytes it keeps in memory, in all codings. */
    public long size() {
        return (long) plain.bytes().length + gzipped.bytes().length;
    }

    /** The text, for the mirror and for tests. */
    public String text() {
        return new String(plain.bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new StrongestGzip(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return compressed.toByteArray();
    }

    /** Compressed once, sent a million times: worth the best level. */
    private static final class StrongestGzip extends GZIPOutputStream {

        StrongestGzip(ByteArrayOutputStream sink) throws IOException {
            super(sink);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
