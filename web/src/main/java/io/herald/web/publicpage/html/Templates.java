package io.herald.web.publicpage.html;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The compiled Mustache templates that lie beside this class. Values are escaped for HTML; unknown names fail. */
final class Templates {

    private final Mustache.Compiler compiler = Mustache.compiler().escapeHTML(true).strictSections(true)
            .withLoader(Templates::open).withCollector(new OptionalSections());
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    String render(String name, Page page) {
        return compiled.computeIfAbsent(name, this::compile).execute(page);
    }

    private Template compile(String name) {
        try (Reader text = open(name)) {
            return compiler.compile(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream bytes = Templates.class.getResourceAsStream(name + ".mustache");
        if (bytes == null) {
            throw new IllegalArgumentException("no template named " + name);
        }
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    /** A section of an Optional shows its value once, or not at all. */
    private static final class OptionalSections extends DefaultCollector {

        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
