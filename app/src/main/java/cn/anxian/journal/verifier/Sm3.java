package cn.anxian.journal.verifier;

import java.nio.ByteBuffer;

/** GB/T 32905-2016 信息安全技术 SM3密码杂凑算法, section 5. */
final class Sm3 {

    private static final int BLOCK = 64;

    private static final int[] IV = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };

    /** The constant of each round, already rotated: T(j) <<< j. */
    private static final int[] ROUND = new int[64];

    static {
        for (int j = 0; j < 64; j++) {
            ROUND[j] = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j);
        }
    }

    private final int[] state = IV.clone();
    private final int[] words = new int[68];

    private Sm3() {}

    /** The hash of the parts, one after the other. */
    static byte[] of(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer padded = ByteBuffer.allocate((length + 1 + Long.BYTES + BLOCK - 1) / BLOCK * BLOCK);
        for (byte[] part : parts) {
            padded.put(part);
        }
        padded.put((byte) 0x80).putLong(padded.capacity() - Long.BYTES, 8L * length);
        Sm3 sm3 = new Sm3();
        for (int block = 0; block < padded.capacity(); block += BLOCK) {
            sm3.compress(padded, block);
        }
        ByteBuffer hash = ByteBuffer.allocate(32);
        for (int word : sm3.state) {
            hash.putInt(word);
        }
        return hash.array();
    }

    private void compress(ByteBuffer message, int at) {
        int[] w = words;
        for (int j = 0; j < 16; j++) {
            w[j] = message.getInt(at + 4 * j);
        }
        for (int j = 16; j < 68; j++) {
            w[j] = p1(w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15))
                    ^ Integer.rotateLeft(w[j - 13], 7)
                    ^ w[j - 6];
        }
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int j = 0; j < 64; j++) {
            int a12 = Integer.rotateLeft(a, 12);
            int ss1 = Integer.rotateLeft(a12 + e + ROUND[j], 7);
            int tt1 = (j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c)) + d + (ss1 ^ a12) + (w[j] ^ w[j + 4]);
            int tt2 = (j < 16 ? e ^ f ^ g : (e & f) | (~e & g)) + h + ss1 + w[j];
            d = c;
            c = Integer.rotateLeft(b, 9);
            b = a;
            a = tt1;
            h = g;
            g = Integer.rotateLeft(f, 19);
            f = e;
            e = p0(tt2);
        }
        state[0] ^= a;
        state[1] ^= b;
        state[2] ^= c;
        state[3] ^= d;
        state[4] ^= e;
        state[5] ^= f;
        state[6] ^= g;
        state[7] ^= h;
    }

    private static int p0(int x) {
        return x ^ Integer.rotateLeft(x, 9) ^ Integer.rotateLeft(x, 17);
    }

    private static int p1(int x) {
        return x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
    }
}
