package io.herald.web.api.rest.json;

import io.herald.web.problem.BodyTooLargeException;
import io.herald.web.problem.MalformedJsonException;
import io.herald.web.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Reads request bodies into records and writes records as response bodies; always UTF-8 (RFC 8259). */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE, "application/*+json"})
public class JsonBodies implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(Class<Record> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        return RecordReader.read(type, parse(body));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public void writeTo(Record value, Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        out.write(RecordWriter.write(value).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws MalformedJsonException saying where the text stops being JSON */
    public static JsonValue parse(byte[] body) {
        return parse(new ByteArrayInputStream(body));
    }

    /** @throws MalformedJsonException saying where the text stops being JSON */
    static JsonValue parse(InputStream body) {
        try (JsonParser parser = Json.createParser(body)) {
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                throw new MalformedJsonException(position(parser.getLocation()));
            }
            return value;
        } catch (JsonParsingException e) {
            throw new MalformedJsonException(position(e.getLocation()));
        } catch (BodyTooLargeException | MalformedJsonException e) {
            throw e;
        } catch (RuntimeException e) {
            // an empty body, broken UTF-8 and nesting without end each have another exception, and no location
            throw new MalformedJsonException(new Problem.Position(1, 1));
        }
    }

    private static Problem.Position position(JsonLocation location) {
        return new Problem.Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }
}
