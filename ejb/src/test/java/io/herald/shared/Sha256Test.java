package io.herald.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void hashOfTheEmptyTextIsTheStandardsOwn() {
        assertThat(Sha256.hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void listsThatConcatenateToTheSameTextHaveDifferentHashes() {
        assertThat(Sha256.hexOf(List.of("ab", "c"))).isNotEqualTo(Sha256.hexOf(List.of("a", "bc")));
        assertThat(Sha256.hexOf(List.of("1:a", ""))).isNotEqualTo(Sha256.hexOf(List.of("", "1:a")));
    }
}
