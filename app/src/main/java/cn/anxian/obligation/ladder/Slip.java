package cn.anxian.obligation.ladder;

import java.util.Arrays;
import java.util.Optional;

/** 三色督办单: with some rungs a paper goes out; the module whose matter it is makes it. */
enum Slip {
    BLUE("blue", "蓝色提醒单"),
    YELLOW("yellow", "黄色督办单"),
    RED("red", "红色督办单");

    private final String id;
    private final String chinese;

    Slip(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    static Optional<Slip> of(String act) {
        return Arrays.stream(values()).filter(each -> each.id.equals(act)).findFirst();
    }

    String id() {
        return id;
    }

    String chinese() {
        return chinese;
    }
}
