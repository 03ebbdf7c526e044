package io.herald.template.library;

import io.herald.template.DraftTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All templates that come with Herald, in the order in which an incident needs them. */
@ApplicationScoped
public class ShippedTemplates {

    private final List<DraftTemplate.Command> all = resource("index.txt").lines()
            .map(key -> TemplateFile.read(key, resource(key + ".md"))).toList();

    public List<DraftTemplate.Command> all() {
        return all;
    }

    public Optional<DraftTemplate.Command> find(String key) {
        return all.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    private static String resource(String name) {
        try (InputStream file = ShippedTemplates.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the file " + name + " of the template library is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
