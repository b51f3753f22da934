package cn.anxian.bench.kill;

import java.util.UUID;

/** Something that must not be. */
record Finding(Kind kind, UUID command, String sentence) {

    enum Kind {
        LOST("丢失"),
        DOUBLED("重复"),
        CHANGED("改变"),
        HALF("半途");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    @Override
    public String toString() {
        return kind.chinese() + " " + command + " " + sentence;
    }
}
