package io.herald.audience.jpa;

import io.herald.audience.ListSubscribers.Filter;
import io.herald.audience.SubscriberKind;
import io.herald.audience.SubscriberStatus;
import io.herald.audience.domain.Roster;
import io.herald.audience.sheet.Column;
import io.herald.channel.PhoneNumber;
import io.herald.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** {@link Roster} in the table {@code subscriber}. */
@ApplicationScoped
public class SqlRoster implements Roster {

    private static final String MOMENT = "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

    /** A heading, and where its cells come from. */
    private record Field(String heading, String source) {

        static Field of(Column column, String source) {
            return new Field(column.heading(), source);
        }
    }

    private static final List<Field> FIELDS = List.of(Field.of(Column.KIND, "s.kind"),
            Field.of(Column.ADDRESS, "coalesce(s.address, s.email)"),
            Field.of(Column.PHONE_COUNTRY, "case when s.kind = 'sms' then s.address end"),
            Field.of(Column.OWNER, "case when s.kind = 'webhook' then s.email end"),
            Field.of(Column.LANGUAGE, "s.language"), Field.of(Column.STATUS, "s.status"),
            Field.of(Column.AUDIENCES, "array_to_string(s.audiences, ' ')"),
            Field.of(Column.COMPONENTS, "array_to_string(s.components, ' ')"),
            Field.of(Column.GROUPS, "array_to_string(s.groups, ' ')"),
            Field.of(Column.MINIMUM_IMPACT, "s.minimum_impact"),
            Field.of(Column.CONSENT_AT, MOMENT.formatted("s.requested_at")),
            Field.of(Column.CONSENT_FROM, "coalesce(s.consent_address, i.source)"),
            Field.of(Column.CONSENT_TEXT, "coalesce(s.consent_text, i.statement)"),
            new Field("consent_language", "coalesce(s.consent_language, i.statement_language)"),
            new Field("consent_version", "s.consent_version"),
            new Field("confirmed_at", MOMENT.formatted("s.confirmed_at")),
            new Field("confirmed_by", "s.confirmed_by"), new Field("import", "s.import_id"),
            new Field("ended_at", MOMENT.formatted("s.ended_at")),
            new Field("quarantine_reason", "s.quarantine_reason"));

    private static final String PAGE = "select s.id, " + String.join(", ", FIELDS.stream().map(Field::source).toList())
            + """

                from subscriber s left join subscriber_import i on i.id = s.import_id
                where s.id > ? and (? = '' or s.status = ?)
                  and (? = '' or s.kind = ?) and (? = '' or ? = any(s.audiences))
                  and (? = '' or strpos(lower(coalesce(s.address, s.email)), ?) > 0)
                order by s.id limit ?""";

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @Override
    public List<String> headings() {
        return FIELDS.stream().map(Field::heading).toList();
    }

    @Override
    public List<Line> page(Filter filter, String after, int most) {
        String status = filter.status().map(SubscriberStatus::wire).orElse("");
        String text = filter.text().orElse("").strip().toLowerCase(Locale.ROOT);
        String kind = filter.kind().map(SubscriberKind::wire).orElse("");
        String audience = filter.audience().orElse("");
        return Sql.in(entities).list(SqlRoster::line, PAGE, after, status, status, kind, kind, audience, audience, text,
                text, most);
    }

    private static Line line(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>(FIELDS.size());
        for (int i = 0; i < FIELDS.size(); i++) {
            cells.add(cell(FIELDS.get(i), Objects.requireNonNullElse(row.getString(i + 2), "")));
        }
        return new Line(row.getString(1), cells);
    }

    /** The country of a number stands in the number itself. */
    private static String cell(Field field, String stored) {
        return field.heading().equals(Column.PHONE_COUNTRY.heading()) ? PhoneNumber.countryOf(stored).orElse("")
                : stored;
    }
}
