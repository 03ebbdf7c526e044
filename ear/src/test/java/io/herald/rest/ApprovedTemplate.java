package io.herald.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Some approved template of the demo data for a first word, with a value for each of its placeholders. */
final class ApprovedTemplate {

    private ApprovedTemplate() {}

    static String key(Api api) {
        return any(api).getString("key");
    }

    static JsonObject values(Api api) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        any(api).getJsonArray("placeholders").getValuesAs(JsonObject.class)
                .forEach(one -> values.add(one.getString("name"), "EU"));
        return values.build();
    }

    private static JsonObject any(Api api) {
        return api.get("/templates?phase=first_contact").json().getJsonArray("items").getValuesAs(JsonObject.class)
                .stream().filter(template -> template.getJsonArray("placeholders").getValuesAs(JsonObject.class)
                        .stream().allMatch(one -> one.getString("type", "text").equals("text")))
                .findFirst().orElseThrow();
    }
}
