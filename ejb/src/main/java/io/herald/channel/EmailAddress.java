package io.herald.channel;

import io.herald.shared.ValidationException;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that any mail server can be given: a dot-atom of RFC 5322, and a domain of at least two labels. An
 * international domain is kept in its ASCII form (RFC 5891); the domain is lower case, the local part as it was
 * written.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART = Pattern
            .compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN = Pattern
            .compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public EmailAddress {
        value = normal(value).orElseThrow(() -> new ValidationException("email", "is not an e-mail address"));
    }

    public static EmailAddress of(String text) {
        return new EmailAddress(text);
    }

    public static boolean isValid(String text) {
        return normal(text).isPresent();
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    private static Optional<String> normal(String text) {
        String trimmed = text.strip();
        int at = trimmed.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || !LOCAL_PART.matcher(trimmed.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return ascii(trimmed.substring(at + 1)).map(domain -> trimmed.substring(0, at) + "@" + domain)
                .filter(address -> address.length() <= LONGEST);
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(name -> DOMAIN.matcher(name).matches());
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
