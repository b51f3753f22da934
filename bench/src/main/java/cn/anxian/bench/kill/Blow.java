package cn.anxian.bench.kill;

import java.util.SplittableRandom;

/** What a round kills. */
enum Blow {
    BOTH("应用与数据库"),
    APPLICATION("仅应用"),
    DATABASE("仅数据库"),
    WHILE_STARTING("应用与数据库，并在重启中再次");

    private final String chinese;

    Blow(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    /** Each kind in the first rounds, then mostly both. */
    static Blow of(int round, SplittableRandom dice) {
        if (round < values().length) {
            return values()[round];
        }
        int rolled = dice.nextInt(10);
        return rolled < 5 ? BOTH : rolled < 7 ? APPLICATION : rolled < 8 ? DATABASE : WHILE_STARTING;
    }
}
