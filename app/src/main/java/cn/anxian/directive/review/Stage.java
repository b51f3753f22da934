package cn.anxian.directive.review;

import java.util.Arrays;

/** Where a document stands. */
enum Stage {
    /** A long text that is being taken apart in the background. */
    READING("reading", "读取中"),
    UNREAD("unread", "读取中断"),
    REVIEWING("reviewing", "校核中"),
    ISSUED("issued", "已交办");

    private final String id;
    private final String chinese;

    Stage(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    static Stage of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stage " + id));
    }

    String id() {
        return id;
    }

    String chinese() {
        return chinese;
    }

    /** Whether every sentence of it is there. */
    boolean isRead() {
        return this == REVIEWING || this == ISSUED;
    }
}
