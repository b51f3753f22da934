package cn.anxian.directive.text;

/** Letters that are looked for at every place of a text; one bit each, so that all such sets stay near the processor. */
final class Letters {

    private final long[] bits = new long[(1 << Character.SIZE) / Long.SIZE];

    private Letters() {}

    static Letters of(String all) {
        Letters letters = new Letters();
        all.chars().forEach(letter -> letters.bits[letter / Long.SIZE] |= 1L << letter);
        return letters;
    }

    boolean hold(char letter) {
        return (bits[letter / Long.SIZE] >>> letter & 1) != 0;
    }
}
