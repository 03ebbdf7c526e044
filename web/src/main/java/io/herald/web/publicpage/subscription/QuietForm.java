package io.herald.web.publicpage.subscription;

import io.herald.audience.QuietHours;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/** Reads when a telephone shall be left in peace; two blank times mean never. */
final class QuietForm {

    private QuietForm() {}

    /** Whether it is this form that was sent. */
    static boolean isSent(HttpServletRequest request) {
        return request.getParameter("quietFrom") != null;
    }

    /** @throws io.herald.shared.ValidationException for what is no time, or no time zone */
    static Optional<QuietHours> read(HttpServletRequest request) {
        String from = text(request, "quietFrom");
        String to = text(request, "quietTo");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(QuietHours.of(from, to, text(request, "zone")));
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
