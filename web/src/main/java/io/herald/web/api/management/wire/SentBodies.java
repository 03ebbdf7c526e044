package io.herald.web.api.management.wire;

import io.herald.web.api.rest.json.JsonBodies;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Reads bodies: forms where the header says so, JSON otherwise. No body is the same as an empty one. */
@Provider
public class SentBodies implements MessageBodyReader<Sent> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Sent.class;
    }

    @Override
    public Sent readFrom(Class<Sent> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        byte[] bytes = body.readAllBytes();
        if (mediaType != null && mediaType.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                && !mediaType.isWildcardSubtype()) {
            return new Sent(RailsForm.parse(new String(bytes, StandardCharsets.UTF_8)));
        }
        JsonValue json = bytes.length == 0 ? JsonValue.EMPTY_JSON_OBJECT : JsonBodies.parse(bytes);
        return new Sent(json instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT);
    }
}
