package io.herald.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(10);

    @Test
    void theRightPasswordMatchesAndAWrongOneDoesNot() {
        String stored = passwords.hash("correct horse battery".toCharArray());

        assertThat(passwords.matches("correct horse battery".toCharArray(), stored)).isTrue();
        assertThat(passwords.matches("correct horse batterY".toCharArray(), stored)).isFalse();
    }

    @Test
    void equalPasswordsHaveDifferentHashes() {
        assertThat(passwords.hash("same".toCharArray())).isNotEqualTo(passwords.hash("same".toCharArray()));
    }

    @Test
    void whatTheServerUsesTakesTwoHundredAndTenThousandRounds() {
        assertThat(new Passwords().hash("same".toCharArray()))
                .matches("pbkdf2-sha512\\$210000\\$[A-Za-z0-9+/]{22}==\\$[A-Za-z0-9+/]{86}==");
    }

    @Test
    void aHashOfMoreOrFewerRoundsStaysValid() {
        String stored = new Passwords(20).hash("same".toCharArray());

        assertThat(stored).startsWith("pbkdf2-sha512$20$");
        assertThat(passwords.matches("same".toCharArray(), stored)).isTrue();
    }

    @Test
    void theHashOfNobodyLooksLikeAnyOtherAndMatchesNothing() {
        assertThat(new Passwords().hashOfNobody())
                .matches("pbkdf2-sha512\\$210000\\$[A-Za-z0-9+/]{22}==\\$[A-Za-z0-9+/]{86}==");
        assertThat(passwords.matches(new char[0], passwords.hashOfNobody())).isFalse();
    }

    @Test
    void aMangledHashMatchesNothing() {
        assertThat(passwords.matches("x".toCharArray(), "plain:x")).isFalse();
    }

    @Test
    void generatedPasswordsAreLongEnough() {
        assertThat(Passwords.generate()).hasSizeGreaterThanOrEqualTo(Passwords.SHORTEST);
    }
}
