package dev.revopsassess.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteeringCharactersTest {
    @ParameterizedTest
    @ValueSource(
            ints = {0x00, 0x1B, 0x7F, 0x9B, 0xAD, 0x61C, 0x200B, 0x200E, 0x2028, 0x2029, 0x202E, 0x2066, 0xD800, 0xFEFF
            })
    void whatTurnsOrHidesTextIsNoText(int point) {
        assertThat(SteeringCharacters.include(point)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', 'a', 0xA0, 0xE9, 0x5D0, 0x301, 0x200D, 0x20AC, 0xFE0F, 0x1F469})
    void lettersAccentsEmojiAndTheirJoinerAreText(int point) {
        assertThat(SteeringCharacters.include(point)).isFalse();
    }
}
