package cn.anxian.journal.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Sm3Test {

    @Test
    @DisplayName("GB/T 32905-2016 附录A.1:消息 abc")
    void the_first_example_of_the_standard() {
        assertThat(sm3("abc")).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    @DisplayName("GB/T 32905-2016 附录A.2:512比特的消息")
    void the_second_example_of_the_standard() {
        assertThat(sm3("abcd".repeat(16)))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    @Test
    void every_length_around_the_padding_agrees_with_another_implementation() {
        Random random = new Random(32905);
        for (int length = 0; length < 300; length++) {
            byte[] message = new byte[length];
            random.nextBytes(message);
            assertThat(Sm3.of(message)).as("%d bytes", length).isEqualTo(another(message));
        }
    }

    @Test
    void a_message_in_parts_is_the_same_message() {
        byte[] message = "一二三四五六七八".getBytes(StandardCharsets.UTF_8);
        assertThat(Sm3.of(Arrays.copyOf(message, 5), new byte[0], Arrays.copyOfRange(message, 5, message.length)))
                .isEqualTo(Sm3.of(message));
    }

    private static String sm3(String message) {
        return HexFormat.of().formatHex(Sm3.of(message.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] another(byte[] message) {
        SM3Digest digest = new SM3Digest();
        digest.update(message, 0, message.length);
        byte[] hash = new byte[32];
        digest.doFinal(hash, 0);
        return hash;
    }
}
