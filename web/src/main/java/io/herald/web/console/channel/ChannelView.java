package io.herald.web.console.channel;

import io.herald.channel.ChannelKey;
import io.herald.channel.Probe;
import io.herald.channel.ProbeChannel;
import io.herald.channel.SaveChannelSettings;
import io.herald.delivery.ListChannels;
import io.herald.identity.Caller;
import io.herald.identity.Role;
import io.herald.shared.NotFoundException;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.web.faces.Results;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of one channel, and what its provider says of them. */
@Named
@ViewScoped
public class ChannelView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ListChannels list;

    @Inject
    SaveChannelSettings save;

    @Inject
    ProbeChannel probe;

    @Inject
    Caller caller;

    @Inject
    Results results;

    private @Nullable String key;
    private List<SettingRow> rows = List.of();
    private transient @Nullable Probe answer;

    /** @throws EJBAccessException for whoever could not save anything here either */
    public void open() {
        if (!caller.hasRole(Role.ADMINISTRATOR)) {
            throw new EJBAccessException("settings of channels are for administrators");
        }
        read();
    }

    private void read() {
        rows = list.handle().channels().stream().filter(card -> card.key().value().equals(key))
                .filter(card -> !card.settings().isEmpty()).findFirst()
                .orElseThrow(() -> new NotFoundException("channel", String.valueOf(key)))
                .settings().stream().map(SettingRow::new).toList();
    }

    public void save() {
        if (kept()) {
            results.done("channel.did.saved");
        }
    }

    /** Keeps what was typed, then asks the provider with it. */
    public void test() {
        if (kept()) {
            answer = probe.handle(channel());
        }
    }

    private boolean kept() {
        answer = null;
        Map<String, String> values = new HashMap<>();
        rows.forEach(row -> row.change().ifPresent(value -> values.put(row.getName(), value)));
        try {
            if (!values.isEmpty()) {
                save.handle(new SaveChannelSettings.Command(channel(), values));
                read();
            }
            rows.forEach(row -> row.setProblem(""));
            return true;
        } catch (ValidationException refused) {
            rows.forEach(row -> row.setProblem(problem(row, refused.violations())));
            results.refuse("channel.wrong");
            return false;
        }
    }

    private static String problem(SettingRow row, List<Violation> violations) {
        return violations.stream().filter(wrong -> wrong.field().equals(row.getName())).map(Violation::message)
                .findFirst().orElse("");
    }

    private ChannelKey channel() {
        return ChannelKey.of(key == null ? "" : key);
    }

    /** What the provider answered just now; nothing before it was asked. */
    public @Nullable Probe getAnswer() {
        return answer;
    }

    public List<SettingRow> getRows() {
        return rows;
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }
}
