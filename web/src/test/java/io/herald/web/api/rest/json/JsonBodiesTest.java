package io.herald.web.api.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.herald.web.problem.MalformedJsonException;
import io.herald.web.problem.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodiesTest {

    @Test
    void brokenJsonIsRefusedWithTheLineWhereItBreaks() {
        assertThat(positionOf("{\n  \"title\": \"Down\",\n  \"kind\": outage\n}").line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{", "{\"a\":1} x", "{'a':1}", "{\"a\":1,}", "nul", "\u0000"})
    void whatIsNotExactlyOneJsonValueIsRefused(String text) {
        assertThat(positionOf(text).line()).isPositive();
    }

    @Test
    void nestingWithoutEndIsRefusedAndDoesNotOverflowTheStack() {
        assertThat(positionOf("[".repeat(500_000))).isNotNull();
    }

    private static Problem.Position positionOf(String text) {
        ByteArrayInputStream body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(MalformedJsonException.class, () -> JsonBodies.parse(body)).position();
    }
}
