package io.herald.channel.chat.slack;

import io.herald.channel.DeliveryOutcome.Deferred;
import io.herald.channel.MessageSteps;
import io.herald.channel.http.NotDeliveredException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The channel of one incident. A workspace that does not let the bot have it costs no message: the room is then left
 * out, and the reason stands in the memory of the story.
 */
final class SlackRoom {

    private static final String NONE = "none: ";
    private static final int MOST_PAGES = 5;
    private static final int LONGEST_TOPIC = 250;

    private final SlackApi api;
    private final MessageSteps steps;

    SlackRoom(SlackApi api, MessageSteps steps) {
        this.api = api;
        this.steps = steps;
    }

    /** The id of the room, which is made if it is not there yet; empty where the workspace does not allow one. */
    Optional<String> open(String name, List<String> invited) throws NotDeliveredException {
        Optional<String> known = steps.ofStory("room");
        if (known.isEmpty()) {
            String made = create(name);
            steps.ofStory("room", made);
            if (!made.startsWith(NONE) && !invited.isEmpty()) {
                api.attempt("conversations.invite", Json.createObjectBuilder().add("channel", made)
                        .add("users", String.join(",", invited)).add("force", true).build());
            }
            known = Optional.of(made);
        }
        return known.filter(room -> !room.startsWith(NONE));
    }

    /** People have closed the room, or threw the bot out: from now on the incident has none. */
    void leave(String reason) {
        steps.ofStory("room", NONE + reason);
    }

    /** Says at the room's top where the incident stands; only when that changed. */
    void topic(String room, String topic) throws NotDeliveredException {
        String shortened = topic.length() > LONGEST_TOPIC ? topic.substring(0, LONGEST_TOPIC) : topic;
        if (!steps.ofStory("topic").equals(Optional.of(shortened))) {
            api.attempt("conversations.setTopic",
                    Json.createObjectBuilder().add("channel", room).add("topic", shortened).build());
            steps.ofStory("topic", shortened);
        }
    }

    private String create(String name) throws NotDeliveredException {
        JsonObject answer = api.attempt("conversations.create", Json.createObjectBuilder().add("name", name).build());
        Optional<String> error = SlackApi.error(answer);
        if (error.isEmpty()) {
            return answer.getJsonObject("channel").getString("id");
        }
        if (error.get().equals("name_taken")) {
            return join(find(name).orElse(NONE + "name_taken"));
        }
        if (SlackErrors.passes(error.get())) {
            throw new NotDeliveredException(Deferred.provider("Slack makes no room: " + error.get()));
        }
        return NONE + error.get();
    }

    private String join(String room) throws NotDeliveredException {
        if (!room.startsWith(NONE)) {
            api.attempt("conversations.join", Json.createObjectBuilder().add("channel", room).build());
        }
        return room;
    }

    /** The name carries the incident's reference, so a room of that name is ours, made by a try that broke. */
    private Optional<String> find(String name) throws NotDeliveredException {
        String cursor = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            Map<String, String> question = new LinkedHashMap<>(
                    Map.of("types", "public_channel", "exclude_archived", "true", "limit", "1000"));
            if (!cursor.isEmpty()) {
                question.put("cursor", cursor);
            }
            JsonObject answer = api.read("conversations.list", question);
            if (SlackApi.error(answer).isPresent()) {
                return Optional.empty();
            }
            Optional<String> id = answer.getJsonArray("channels").stream().map(JsonValue::asJsonObject)
                    .filter(channel -> name.equals(channel.getString("name", "")))
                    .map(channel -> channel.getString("id")).findFirst();
            cursor = answer.containsKey("response_metadata")
                    ? answer.getJsonObject("response_metadata").getString("next_cursor", "")
                    : "";
            if (id.isPresent() || cursor.isEmpty()) {
                return id;
            }
        }
        return Optional.empty();
    }
}
