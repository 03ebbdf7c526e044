package io.herald.web.api.management.wire;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form whose field names say where a value belongs, as Rails reads it: {@code incident[name]=x},
 * {@code incident[component_ids][]=id}, {@code incident[components][id]=status}.
 */
final class RailsForm {

    private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final int DEEPEST = 8;

    private RailsForm() {}

    static JsonObject parse(String form) {
        Map<String, Object> root = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                put(root, steps(decoded(pair.substring(0, equals))), decoded(pair.substring(equals + 1)));
            }
        }
        return object(root);
    }

    private static List<String> steps(String name) {
        int bracket = name.indexOf('[');
        List<String> steps = new ArrayList<>();
        steps.add(bracket < 0 ? name : name.substring(0, bracket));
        Matcher rest = STEP.matcher(bracket < 0 ? "" : name.substring(bracket));
        while (rest.find() && steps.size() < DEEPEST) {
            steps.add(rest.group(1));
        }
        return steps;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> into, List<String> steps, String value) {
        String step = steps.getFirst();
        List<String> rest = steps.subList(1, steps.size());
        if (rest.isEmpty()) {
            into.put(step, value);
        } else if (rest.equals(List.of(""))) {
            Object list = into.computeIfAbsent(step, name -> new ArrayList<String>());
            if (list instanceof List<?>) {
                ((List<String>) list).add(value);
            }
        } else if (into.computeIfAbsent(step, name -> new LinkedHashMap<String, Object>()) instanceof Map<?, ?> map) {
            put((Map<String, Object>) map, rest, value);
        }
    }

    private static JsonObject object(Map<?, ?> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach((name, value) -> object.add(name.toString(), json(value)));
        return object.build();
    }

    private static JsonValue json(Object value) {
        return switch (value) {
            case Map<?, ?> map -> object(map);
            case List<?> list -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                list.forEach(item -> array.add(item.toString()));
                yield array.build();
            }
            default -> Json.createValue(value.toString());
        };
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
