package io.herald.channel.email;

import io.herald.channel.ChannelKey;
import io.herald.channel.ChannelSettings;
import io.herald.channel.EmailAddress;
import io.herald.shared.DomainException;
import io.herald.shared.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address that a mail comes back to: {@code bounces+<key>=<mark>@example.org} (variable envelope return path). The
 * mark is made with this installation's key, so that nobody can report a bounce of a mail that Herald did not send.
 */
@ApplicationScoped
public class ReturnPaths {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int MARK = 10;
    private static final Pattern KEY = Pattern.compile("[0-9a-z]+(\\.[0-9a-z]+)*");

    private final Supplier<Optional<EmailAddress>> bounces;
    private final Function<String, String> mark;

    @SuppressWarnings("NullAway")
    protected ReturnPaths() {
        this(Optional::empty, key -> "");
    }

    @Inject
    public ReturnPaths(ChannelSettings settings, SecretBox box) {
        this(() -> settings.of(ChannelKey.EMAIL).text("bounce.to").filter(EmailAddress::isValid)
                .map(EmailAddress::of), key -> box.derive("return path " + key).value());
    }

    ReturnPaths(Supplier<Optional<EmailAddress>> bounces, Function<String, String> mark) {
        this.bounces = bounces;
        this.mark = mark;
    }

    static ReturnPaths none() {
        return new ReturnPaths();
    }

    /** @return the sender's own address where no other is set; without the key where that would be too long */
    String of(String idempotencyKey, EmailAddress sender) {
        Optional<EmailAddress> to = bounces.get();
        if (to.isEmpty()) {
            return sender.value();
        }
        String address = to.get().value();
        int at = address.lastIndexOf('@');
        String local = address.substring(0, at) + "+" + idempotencyKey + "=" + marked(idempotencyKey);
        return KEY.matcher(idempotencyKey).matches() && local.length() <= LONGEST_LOCAL_PART
                ? local + address.substring(at)
                : address;
    }

    /** The key of the mail that this address was made for, if Herald made it. */
    public Optional<String> keyIn(String address) {
        Matcher parts = Pattern.compile("[^+]+\\+(" + KEY.pattern() + ")=([0-9a-z]+)@.+")
                .matcher(address.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] given = parts.group(3).getBytes(StandardCharsets.US_ASCII);
        return Optional.of(parts.group(1))
                .filter(key -> MessageDigest.isEqual(given, marked(key).getBytes(StandardCharsets.US_ASCII)));
    }

    private String marked(String key) {
        try {
            String letters = mark.apply(key).toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
            return letters.substring(0, Math.min(MARK, letters.length()));
        } catch (DomainException noKey) {
            return "";
        }
    }
}
