package io.herald.channel;

import java.util.Optional;

/** The event of {@link RecipientSpoke}: whoever heeds the words may leave an answer for who told them. */
public final class HeardWords {

    private final RecipientSpoke spoken;
    private volatile Optional<String> answer = Optional.empty();

    public HeardWords(RecipientSpoke spoken) {
        this.spoken = spoken;
    }

    public RecipientSpoke spoken() {
        return spoken;
    }

    public void answer(String words) {
        answer = Optional.of(words);
    }

    public Optional<String> answer() {
        return answer;
    }
}
