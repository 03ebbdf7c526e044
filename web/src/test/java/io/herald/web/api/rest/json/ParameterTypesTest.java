package io.herald.web.api.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.message.MessageStatus;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTypesTest {

    @Test
    void aWrongParameterIsNamedWithTheWordsThatWouldDo() {
        assertThatThrownBy(() -> converter(MessageStatus.class).fromString("gone"))
                .isInstanceOf(BadRequestException.class).cause()
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.violations())
                        .isEqualTo(List.of(new Violation("status", "must be one of [draft, awaiting_approval,"
                                + " changes_requested, refused, published, withdrawn]"))));
    }

    @Test
    void neitherHalfNumbersNorHalfTruthsAreAccepted() {
        assertThatThrownBy(() -> converter(Integer.class).fromString("5x")).hasRootCauseMessage(
                "status must be a whole number");
        assertThatThrownBy(() -> converter(Boolean.class).fromString("yes")).hasRootCauseMessage(
                "status must be true or false");
    }

    @Test
    void anEmptyParameterIsNone() {
        assertThat(converter(Integer.class).fromString("")).isNull();
        assertThat(converter(Integer.class).fromString("-5")).isEqualTo(-5);
    }

    private static <T> ParamConverter<T> converter(Class<T> type) {
        try {
            Annotation[][] annotations = ParameterTypesTest.class.getDeclaredMethod("resource", String.class)
                    .getParameterAnnotations();
            return new ParameterTypes().getConverter(type, type, annotations[0]);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static void resource(@QueryParam("status") String status) {}
}
