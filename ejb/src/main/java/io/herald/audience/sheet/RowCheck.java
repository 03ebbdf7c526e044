package io.herald.audience.sheet;

import io.herald.audience.MinimumImpact;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.audience.Wishes;
import io.herald.audience.domain.Address;
import io.herald.audience.domain.KnownIds;
import io.herald.audience.domain.RowProblem;
import io.herald.audience.domain.StagedRow;
import io.herald.channel.EmailAddress;
import io.herald.channel.PhoneNumber;
import io.herald.channel.WebhookAddress;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a subscriber-to-be of one line, or tells everything that is wrong with it. One for each line. */
final class RowCheck {

    private static final int LONGEST_FROM = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final String USUAL_AUDIENCE = "customers";
    private static final char UNREADABLE = '\uFFFD';

    private final SheetRow row;
    private final Language usual;
    private final KnownIds known;
    private final Instant now;
    private final List<RowProblem> problems = new ArrayList<>();

    /** @param usual language of rows that name none, and of the writer of its dates */
    RowCheck(SheetRow row, Language usual, KnownIds known, Instant now) {
        this.row = row;
        this.usual = usual;
        this.known = known;
        this.now = now;
    }

    /** @return nothing when there are {@link #problems} */
    Optional<StagedRow> check(int width) {
        if (row.cells().size() > width) {
            problem(Column.ADDRESS, "too_many_cells");
            return Optional.empty();
        }
        refuseWhoIsNoSubscriber();
        Optional<Address> address = kind().flatMap(this::address);
        Optional<Language> language = language();
        Set<String> audiences = ids(Column.AUDIENCES, known.audiences(), "unknown_audience");
        Optional<Wishes> wishes = wishes(language);
        Optional<Instant> agreedAt = agreedAt();
        Optional<String> from = atMost(Column.CONSENT_FROM, LONGEST_FROM);
        Optional<String> text = atMost(Column.CONSENT_TEXT, LONGEST_TEXT);
        return problems.isEmpty()
                ? Optional.of(new StagedRow(row.line(), address.orElseThrow(), language.orElseThrow(),
                        audiences.isEmpty() ? Set.of(USUAL_AUDIENCE) : audiences, wishes.orElseThrow(), agreedAt, from,
                        text))
                : Optional.empty();
    }

    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    private boolean problem(Column column, String code) {
        return problems.add(new RowProblem(row.line(), column.heading(), code));
    }

    private void refuseWhoIsNoSubscriber() {
        String status = row.text(Column.STATUS).toLowerCase(Locale.ROOT);
        if (!status.isEmpty() && !status.equals(SubscriberStatus.CONFIRMED.wire())) {
            problem(Column.STATUS, "not_subscribed");
        }
    }

    private Optional<SubscriberKind> kind() {
        String word = row.text(Column.KIND).toLowerCase(Locale.ROOT);
        Optional<SubscriberKind> kind = switch (word) {
            case "email", "e-mail", "courriel" -> Optional.of(SubscriberKind.EMAIL);
            case "sms", "phone", "telephone", "téléphone" -> Optional.of(SubscriberKind.SMS);
            case "webhook", "url" -> Optional.of(SubscriberKind.WEBHOOK);
            case "" -> Optional.of(kindOf(row.text(Column.ADDRESS), country()));
            default -> Optional.empty();
        };
        if (kind.isEmpty()) {
            problem(Column.KIND, "not_a_kind");
        }
        return kind;
    }

    private static SubscriberKind kindOf(String address, String country) {
        if (address.startsWith("http:") || address.startsWith("https:")) {
            return SubscriberKind.WEBHOOK;
        }
        boolean dialled = !country.isEmpty() && !address.isEmpty() && address.indexOf('@') < 0;
        return address.startsWith("+") || address.startsWith("00") || dialled ? SubscriberKind.SMS
                : SubscriberKind.EMAIL;
    }

    private Optional<Address> address(SubscriberKind kind) {
        String text = row.text(Column.ADDRESS);
        if (text.isEmpty()) {
            problem(Column.ADDRESS, "missing");
            return Optional.empty();
        }
        try {
            return switch (kind) {
                case EMAIL -> Optional.of(Address.of(EmailAddress.of(text)));
                case SMS -> telephone(text);
                case WEBHOOK -> webhook(WebhookAddress.of(text));
            };
        } catch (ValidationException wrong) {
            problem(Column.ADDRESS, "not_" + kind.wire());
            return Optional.empty();
        }
    }

    private Optional<Address> telephone(String text) {
        String country = country();
        if (country.isEmpty()) {
            return Optional.of(Address.of(PhoneNumber.of(text)));
        }
        if (!PhoneNumber.isCountry(country)) {
            problem(Column.PHONE_COUNTRY, "not_a_country");
            return Optional.empty();
        }
        return Optional.of(Address.of(PhoneNumber.dialledIn(country, text)));
    }

    private String country() {
        return row.text(Column.PHONE_COUNTRY);
    }

    private Optional<Address> webhook(WebhookAddress url) {
        String owner = row.text(Column.OWNER);
        if (!EmailAddress.isValid(owner)) {
            problem(Column.OWNER, owner.isEmpty() ? "missing" : "not_email");
            return Optional.empty();
        }
        return Optional.of(Address.ofWebhook(url.value(), EmailAddress.of(owner)));
    }

    private Optional<Language> language() {
        String tag = row.text(Column.LANGUAGE);
        try {
            return Optional.of(tag.isEmpty() ? usual : Language.of(tag));
        } catch (ValidationException wrong) {
            problem(Column.LANGUAGE, "not_a_language");
            return Optional.empty();
        }
    }

    private Optional<Wishes> wishes(Optional<Language> language) {
        Set<String> components = ids(Column.COMPONENTS, known.components(), "unknown_component");
        Set<String> groups = ids(Column.GROUPS, known.groups(), "unknown_group");
        String impact = row.text(Column.MINIMUM_IMPACT).toLowerCase(Locale.ROOT);
        Optional<MinimumImpact> minimum = Stream.of(MinimumImpact.values())
                .filter(one -> one.wire().equals(impact.isEmpty() ? MinimumImpact.NONE.wire() : impact)).findFirst();
        if (minimum.isEmpty()) {
            problem(Column.MINIMUM_IMPACT, "not_an_impact");
        }
        return minimum.flatMap(least -> language.map(spoken -> new Wishes(spoken,
                components.isEmpty() && groups.isEmpty(), components, groups, Set.of(), least)));
    }

    private Set<String> ids(Column column, Set<String> known, String problem) {
        Set<String> named = Arrays.stream(row.text(column).split("[\\s,;|]+")).filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.containsAll(named)) {
            problem(column, problem);
        }
        return named;
    }

    private Optional<Instant> agreedAt() {
        String text = row.text(Column.CONSENT_AT);
        Optional<Instant> moment = text.isEmpty() ? Optional.empty() : Moments.read(text, usual);
        if (!text.isEmpty() && moment.isEmpty()) {
            problem(Column.CONSENT_AT, "not_a_date");
        }
        if (moment.filter(at -> at.isAfter(now)).isPresent()) {
            problem(Column.CONSENT_AT, "in_the_future");
        }
        return moment;
    }

    private Optional<String> atMost(Column column, int longest) {
        String text = row.text(column);
        if (text.length() > longest) {
            problem(column, "too_long");
        }
        if (text.indexOf(UNREADABLE) >= 0 || text.indexOf(0) >= 0) {
            problem(column, "unreadable");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
