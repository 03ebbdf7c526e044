package io.herald.template.exchange;

import io.herald.channel.ChannelKey;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.template.DraftTemplate;
import io.herald.template.Phase;
import io.herald.template.PlaceholderSpec;
import io.herald.template.PlaceholderType;
import io.herald.template.VariantKey;
import io.herald.template.VariantText;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The form of the document: {@code {"format": "herald-templates", "version": 1, "templates": [...]}}, each template
 * with key, name, phase, cause, variants (channel, language, title, body) and placeholders.
 */
public final class TemplateDocument {

    private static final String FORMAT = "herald-templates";
    private static final int VERSION = 1;

    private TemplateDocument() {}

    public static String write(List<DraftTemplate.Command> templates) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        templates.forEach(template -> all.add(template(template)));
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(Json.createObjectBuilder().add("format", FORMAT).add("version", VERSION)
                    .add("templates", all).build());
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder template(DraftTemplate.Command template) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", template.key()).add("name", template.name())
                .add("phase", template.phase().wire());
        template.cause().ifPresent(cause -> json.add("cause", cause));
        JsonArrayBuilder variants = Json.createArrayBuilder();
        new TreeMap<>(template.variants()).forEach((key, text) -> variants.add(Json.createObjectBuilder()
                .add("channel", key.channel().value()).add("language", key.language().tag())
                .add("title", text.title()).add("body", text.body())));
        JsonArrayBuilder placeholders = Json.createArrayBuilder();
        template.placeholders().forEach(spec -> placeholders.add(placeholder(spec)));
        return json.add("variants", variants).add("placeholders", placeholders);
    }

    private static JsonObjectBuilder placeholder(PlaceholderSpec spec) {
        JsonObjectBuilder labels = Json.createObjectBuilder();
        new TreeMap<>(spec.labels()).forEach((language, label) -> labels.add(language.tag(), label));
        return Json.createObjectBuilder().add("name", spec.name()).add("type", spec.type().wire())
                .add("required", spec.required()).add("labels", labels).add("maxLength", spec.maxLength());
    }

    /** @throws ValidationException if it is no such document; what its templates say is not looked at */
    public static List<DraftTemplate.Command> read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            JsonObject json = reader.readObject();
            if (!FORMAT.equals(json.getString("format")) || json.getInt("version") != VERSION) {
                throw unreadable();
            }
            return json.getJsonArray("templates").getValuesAs(TemplateDocument::command);
        } catch (JsonException | ClassCastException | NullPointerException notOurs) {
            // the API of JSON answers a missing or mistaken field with the latter two
            throw unreadable();
        }
    }

    private static DraftTemplate.Command command(JsonObject json) {
        Map<VariantKey, VariantText> variants = new LinkedHashMap<>();
        json.getJsonArray("variants").getValuesAs(JsonObject.class).forEach(variant -> variants.put(
                new VariantKey(ChannelKey.of(variant.getString("channel")), Language.of(variant.getString("language"))),
                new VariantText(variant.getString("title"), variant.getString("body"))));
        return new DraftTemplate.Command(json.getString("key"), json.getString("name"),
                Phase.fromWire(json.getString("phase")), Optional.ofNullable(json.getString("cause", null)), variants,
                json.getJsonArray("placeholders").getValuesAs(TemplateDocument::spec));
    }

    private static PlaceholderSpec spec(JsonObject json) {
        Map<Language, String> labels = new LinkedHashMap<>();
        json.getJsonObject("labels")
                .forEach((language, label) -> labels.put(Language.of(language), ((JsonString) label).getString()));
        return new PlaceholderSpec(json.getString("name"), PlaceholderType.fromWire(json.getString("type")),
                json.getBoolean("required"), labels, json.getInt("maxLength"));
    }

    private static ValidationException unreadable() {
        return new ValidationException("templates", "must be a document as Herald exports it");
    }
}
