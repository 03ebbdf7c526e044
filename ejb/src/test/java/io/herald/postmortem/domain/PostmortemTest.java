package io.herald.postmortem.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.herald.identity.UserId;
import io.herald.incident.IncidentId;
import io.herald.message.MessageId;
import io.herald.postmortem.PostmortemParts;
import io.herald.postmortem.PostmortemStatus;
import io.herald.shared.IllegalStateOfException;
import io.herald.shared.Language;
import io.herald.shared.ValidationException;
import io.herald.shared.Violation;
import io.herald.testing.SettableClock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostmortemTest {

    private static final Instant NOON = SettableClock.NOON;
    private static final UserId ADA = new UserId("ada");
    private static final UserId BEN = new UserId("ben");
    private static final PostmortemParts COMPLETE = new PostmortemParts("Sorry", "It broke", "We mend", "Thank you");

    private final Postmortem postmortem = new Postmortem(new IncidentId("incident0001"), NOON);

    @Test
    void everybodyWhoWritesBecomesAnAuthor() {
        postmortem.write(Map.of(Language.ENGLISH, COMPLETE), ADA, NOON);
        postmortem.write(Map.of(Language.FRENCH, COMPLETE), BEN, NOON.plusSeconds(1));

        assertThat(postmortem.authors()).containsExactlyInAnyOrder(ADA, BEN);
        assertThat(postmortem.texts()).containsOnlyKeys(Language.FRENCH);
        assertThat(postmortem.updatedAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void eachMissingPartIsNamed() {
        postmortem.write(Map.of(Language.ENGLISH, COMPLETE, Language.FRENCH,
                new PostmortemParts("Pardon", " ", "", "Merci")), ADA, NOON);

        assertThatThrownBy(postmortem::requireComplete).isInstanceOfSatisfying(ValidationException.class,
                refusal -> assertThat(refusal.violations()).extracting(Violation::field)
                        .containsExactly("texts.fr.whatHappened", "texts.fr.whatWeDo"));
    }

    @Test
    void aLanguageThatNobodyBeganIsNotMissing() {
        postmortem.write(Map.of(Language.ENGLISH, COMPLETE, Language.FRENCH, PostmortemParts.empty()), ADA, NOON);

        postmortem.requireComplete();

        assertThat(postmortem.writtenTexts()).containsOnlyKeys(Language.ENGLISH);
    }

    @Test
    void nothingWrittenIsNotComplete() {
        assertThatThrownBy(postmortem::requireComplete).isInstanceOf(ValidationException.class);
    }

    @Test
    void whileAManagerReadsNobodyWrites() {
        submitted();

        assertThatThrownBy(() -> postmortem.write(Map.of(), ADA, NOON)).isInstanceOf(IllegalStateOfException.class);
        assertThatThrownBy(postmortem::requireComplete).isInstanceOf(IllegalStateOfException.class);
    }

    @Test
    void afterChangesWereAskedForTheSameMessageIsSubmittedAgain() {
        submitted();
        postmortem.givenBack(NOON);

        postmortem.write(Map.of(Language.ENGLISH, COMPLETE), BEN, NOON);

        assertThat(postmortem.status()).isEqualTo(PostmortemStatus.CHANGES_REQUESTED);
        assertThat(postmortem.message()).contains(new MessageId("message00001"));
    }

    @Test
    void afterARefusalAnotherMessageIsNeeded() {
        submitted();
        postmortem.takenBack(NOON);

        assertThat(postmortem.status()).isEqualTo(PostmortemStatus.DRAFT);
        assertThat(postmortem.message()).isEmpty();
    }

    @Test
    void whatIsPublishedStaysAsItIs() {
        submitted();
        postmortem.published(NOON);

        assertThatThrownBy(() -> postmortem.write(Map.of(), ADA, NOON)).isInstanceOf(IllegalStateOfException.class)
                .hasMessageContaining("published");
    }

    private void submitted() {
        postmortem.write(Map.of(Language.ENGLISH, COMPLETE), ADA, NOON);
        postmortem.submitted(new MessageId("message00001"), NOON);
    }
}
