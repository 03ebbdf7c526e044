package io.herald.channel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import io.herald.shared.ValidationException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A telephone number in the international form of E.164: {@code +33612345678}. Spaces, dots, dashes and brackets of its
 * writer are dropped, and {@code 00} is read as {@code +}. Numbers that cost their owner's caller extra (premium rate,
 * shared cost) are refused, because a stranger could earn money by having messages sent there.
 */
public record PhoneNumber(String value) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> COSTLY = EnumSet.of(PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST);
    private static final Pattern WRITTEN = Pattern.compile("(\\+|00)[0-9][0-9 .()/\\u00a0\\u202f-]{5,30}");
    private static final int SHOWN = 2;
    private static final String NO_COUNTRY = "001";

    public PhoneNumber {
        value = normal(value).orElseThrow(
                () -> new ValidationException("phone",
                        "is not an international telephone number that texts can reach"));
    }

    public static PhoneNumber of(String text) {
        return new PhoneNumber(text);
    }

    /**
     * A number as one dials it within a country, or an international one.
     *
     * @param country ISO 3166-1 alpha-2, in any case
     */
    public static PhoneNumber dialledIn(String country, String text) {
        try {
            return new PhoneNumber(NUMBERS.format(NUMBERS.parse(text, country.toUpperCase(Locale.ROOT)),
                    PhoneNumberFormat.E164));
        } catch (NumberParseException notANumber) {
            return new PhoneNumber(text);
        }
    }

    /** @param country ISO 3166-1 alpha-2, in any case */
    public static boolean isCountry(String country) {
        return NUMBERS.getSupportedRegions().contains(country.toUpperCase(Locale.ROOT));
    }

    /** As people write it: {@code +33 6 12 34 56 78}. */
    public String display() {
        return parsed(value).map(number -> NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL)).orElse(value);
    }

    public static boolean isValid(String text) {
        return normal(text).isPresent();
    }

    /** The country (ISO 3166-1 alpha-2) or, for numbers of no country, {@value #NO_COUNTRY}. */
    public String country() {
        return countryOf(value).orElse(NO_COUNTRY);
    }

    /** The country of a number that was valid once; nothing for numbers of no country. */
    public static Optional<String> countryOf(String international) {
        return parsed(international).map(NUMBERS::getRegionCodeForNumber).filter(code -> !code.equals(NO_COUNTRY));
    }

    /** Enough for its owner to know it again, not enough for anybody else: {@code +336*****78}. */
    public String masked() {
        int begin = Math.min(4, value.length() - SHOWN);
        int end = value.length() - SHOWN;
        return value.substring(0, begin) + "*".repeat(end - begin) + value.substring(end);
    }

    private static Optional<String> normal(String text) {
        String trimmed = text.strip();
        if (!WRITTEN.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        String international = trimmed.startsWith("00") ? "+" + trimmed.substring(2) : trimmed;
        return parsed(international).filter(NUMBERS::isValidNumber)
                .filter(number -> !COSTLY.contains(NUMBERS.getNumberType(number)))
                .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    private static Optional<Phonenumber.PhoneNumber> parsed(String text) {
        try {
            return Optional.of(NUMBERS.parse(text, null));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
