package io.herald.template;

import io.herald.shared.Sha256;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The hash that binds a decision to exact words: SHA-256 over channel, language, title and body of each variant, each
 * preceded by its length in bytes, the variants sorted by channel and language. No two different texts give the same
 * input.
 */
public final class TextHash {

    private TextHash() {}

    /** @return 64 lower-case hexadecimal digits */
    public static String of(Map<VariantKey, VariantText> variants) {
        return Sha256.hexOf(parts(variants).toList());
    }

    public static String ofVariant(VariantKey key, VariantText text) {
        return of(Map.of(key, text));
    }

    /** What is hashed, for hashes that cover more than the words. */
    public static Stream<String> parts(Map<VariantKey, VariantText> variants) {
        return new TreeMap<>(variants).entrySet().stream()
                .flatMap(variant -> Stream.of(variant.getKey().channel().value(), variant.getKey().language().tag(),
                        variant.getValue().title(), variant.getValue().body()));
    }
}
