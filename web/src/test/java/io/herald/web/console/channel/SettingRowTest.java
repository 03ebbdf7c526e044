package io.herald.web.console.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.herald.channel.SettingSpec;
import io.herald.channel.SettingSpec.Kind;
import io.herald.delivery.ChannelCard;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingRowTest {

    @Test
    void aSecretThatIsSetComesBackEmptyAndIsKeptWhenNothingIsTyped() {
        SettingRow row = secret();

        assertThat(row.getValue()).isNull();
        assertThat(row.isSet()).isTrue();
        assertThat(row.change()).isEmpty();
    }

    @Test
    void aTypedSecretReplacesTheSavedOne() {
        SettingRow row = secret();
        row.setValue("new");

        assertThat(row.change()).contains("new");
    }

    @Test
    void aSecretIsOnlyRemovedOnPurpose() {
        SettingRow row = secret();
        row.setRemoved(true);

        assertThat(row.change()).contains("");
    }

    @Test
    void onlyWhatChangedIsSavedSoThatValuesOfTheConfigurationStayThere() {
        SettingRow row = text(Optional.of("https://one.example"));
        assertThat(row.change()).isEmpty();

        row.setValue(" https://two.example ");
        assertThat(row.change()).contains("https://two.example");

        row.setValue(null);
        assertThat(row.change()).contains("");
    }

    @Test
    void aFlagThatWasNeverSetShowsItsStandard() {
        SettingRow row = new SettingRow(
                new ChannelCard.Setting(SettingSpec.optional("rooms", Kind.FLAG, "true"), Optional.empty(), false));

        assertThat(row.isFlag()).isTrue();
        assertThat(row.change()).isEmpty();
        row.setFlag(false);
        assertThat(row.change()).contains("false");
    }

    private static SettingRow secret() {
        return new SettingRow(
                new ChannelCard.Setting(SettingSpec.required("token", Kind.SECRET), Optional.empty(), true));
    }

    private static SettingRow text(Optional<String> value) {
        return new SettingRow(
                new ChannelCard.Setting(SettingSpec.optional("server.url", Kind.URL), value, value.isPresent()));
    }
}
