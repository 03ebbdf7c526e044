package io.herald.channel.jpa;

import io.herald.channel.ChannelKey;
import io.herald.channel.domain.SavedSettings;
import io.herald.shared.SealBrokenException;
import io.herald.shared.Secret;
import io.herald.shared.SecretBox;
import io.herald.shared.SqlRow;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** {@link SavedSettings} in the table {@code channel_setting}. */
@Stateless
@PermitAll
public class SqlSavedSettings implements SavedSettings {

    private static final Logger LOG = Logger.getLogger("io.herald.channel");

    private final SecretBox box;

    @PersistenceContext(unitName = "herald")
    @SuppressWarnings("NullAway.Init")
    private EntityManager entities;

    @SuppressWarnings("NullAway")
    protected SqlSavedSettings() {
        this(null);
    }

    @Inject
    public SqlSavedSettings(SecretBox box) {
        this.box = box;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Saved> all() {
        return SqlRow.of(entities.createNativeQuery("""
            select channel, name, value, secret::text, version from channel_setting order by channel, name""")
                .getResultList()).stream().map(this::saved).toList();
    }

    private Saved saved(SqlRow row) {
        boolean secret = Boolean.parseBoolean(row.text(3));
        Optional<String> value = row.optionalText(2);
        return new Saved(ChannelKey.of(row.text(0)), row.text(1),
                secret ? value.flatMap(sealed -> opened(row.text(0), row.text(1), sealed)) : value, secret,
                row.number(4));
    }

    /** A secret that cannot be read counts as not set, so that one lost key does not stop every channel. */
    private Optional<String> opened(String channel, String name, String sealed) {
        try {
            return Optional.of(box.open(purpose(channel, name), sealed).value());
        } catch (SealBrokenException e) {
            LOG.log(Level.SEVERE, "CHN-001 {0}; it has to be entered again", e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void change(ChannelKey channel, Map<String, Optional<String>> texts,
            Map<String, Optional<Secret>> secrets) {
        texts.forEach((name, value) -> write(channel, name, value.orElse(null), false));
        secrets.forEach((name, value) -> write(channel, name,
                value.map(secret -> box.seal(purpose(channel.value(), name), secret)).orElse(null), true));
    }

    private static String purpose(String channel, String name) {
        return "channel/" + channel + "/" + name;
    }

    private void write(ChannelKey channel, String name, @Nullable String value, boolean secret) {
        entities.createNativeQuery("""
            insert into channel_setting (channel, name, value, secret) values (?, ?, ?, ?)
            on conflict (channel, name) do update set value = excluded.value, secret = excluded.secret,
              version = excluded.version""")
                .setParameter(1, channel.value()).setParameter(2, name).setParameter(3, value).setParameter(4, secret)
                .executeUpdate();
    }
}
