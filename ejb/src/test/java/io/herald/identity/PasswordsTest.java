package io.herald.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void theRightPasswordMatchesAndAWrongOneDoesNot() {
        String stored = Passwords.hash("correct horse battery".toCharArray());

        assertThat(Passwords.matches("correct horse battery".toCharArray(), stored)).isTrue();
        assertThat(Passwords.matches("correct horse batterY".toCharArray(), stored)).isFalse();
    }

    @Test
    void equalPasswordsHaveDifferentHashes() {
        assertThat(Passwords.hash("same".toCharArray())).isNotEqualTo(Passwords.hash("same".toCharArray()));
    }

    @Test
    void aMangledHashMatchesNothing() {
        assertThat(Passwords.matches("x".toCharArray(), "plain:x")).isFalse();
    }

    @Test
    void generatedPasswordsAreLongEnough() {
        assertThat(Passwords.generate()).hasSizeGreaterThanOrEqualTo(Passwords.SHORTEST);
    }
}
