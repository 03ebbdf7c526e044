package io.herald.template.library;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import io.herald.template.DraftTemplate;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template as a file that people can read: lines {@code name:}, {@code phase:}, {@code cause:} and any number of
 * {@code ask: placeholder | type | longest value | English label | French label}, then one section per variant, which
 * begins with {@code # channel.language: title} and holds the body in Markdown.
 */
final class TemplateFile {

    private static final Pattern HEADING = Pattern.compile("# ([a-z_]+)\\.([A-Za-z-]+): (.+)");
    private static final Pattern FIELD = Pattern.compile("([a-z]+): (.+)");
    private static final int ASK_PARTS = 5;

    private final String key;
    private final Map<String, String> fields = new HashMap<>();
    private final List<PlaceholderSpec> placeholders = new ArrayList<>();
    private final Map<VariantKey, VariantText> variants = new HashMap<>();

    private TemplateFile(String key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException that names the file and the line which it cannot understand */
    static DraftTemplate.Command read(String key, String text) {
        TemplateFile file = new TemplateFile(key);
        String[] sections = text.split("(?m)^(?=# )");
        sections[0].lines().filter(line -> !line.isBlank()).forEach(file::field);
        for (int i = 1; i < sections.length; i++) {
            file.variant(sections[i]);
        }
        return new DraftTemplate.Command(key, file.required("name"), Phase.fromWire(file.required("phase")),
                Optional.ofNullable(file.fields.get("cause")), file.variants, file.placeholders);
    }

    private void field(String line) {
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            throw unreadable(line);
        }
        if (field.group(1).equals("ask")) {
            placeholders.add(placeholder(field.group(2)));
        } else {
            fields.put(field.group(1), field.group(2).strip());
        }
    }

    private PlaceholderSpec placeholder(String line) {
        String[] parts = line.split("\\s*\\|\\s*");
        if (parts.length != ASK_PARTS) {
            throw unreadable(line);
        }
        return new PlaceholderSpec(parts[0], PlaceholderType.fromWire(parts[1]), true,
                Map.of(Language.ENGLISH, parts[3], Language.FRENCH, parts[4]), Integer.parseInt(parts[2]));
    }

    private void variant(String section) {
        String heading = section.lines().findFirst().orElse("");
        Matcher parts = HEADING.matcher(heading);
        if (!parts.matches()) {
            throw unreadable(heading);
        }
        variants.put(new VariantKey(ChannelKey.of(parts.group(1)), Language.of(parts.group(2))),
                new VariantText(parts.group(3), section.substring(heading.length())));
    }

    private String required(String name) {
        return Optional.ofNullable(fields.get(name)).orElseThrow(() -> unreadable(name + ":"));
    }

    private IllegalArgumentException unreadable(String line) {
        return new IllegalArgumentException("template " + key + " cannot be read at: " + line);
    }
}
