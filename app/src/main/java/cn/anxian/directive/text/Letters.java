package cn.anxian.directive.text;

/** Letters that are looked for at every place of a text. */
final class Letters {

    private final boolean[] held = new boolean[1 << Character.SIZE];

    private Letters() {}

    static Letters of(String all) {
        Letters letters = new Letters();
        all.chars().forEach(letter -> letters.held[letter] = true);
        return letters;
    }

    boolean hold(char letter) {
        return held[letter];
    }
}
