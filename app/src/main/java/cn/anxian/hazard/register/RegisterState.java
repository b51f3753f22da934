package cn.anxian.hazard.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How far a register has come. */
enum RegisterState {
    UPLOADED("uploaded", "待对应列"),
    CHECKING("checking", "正在检查"),
    CHECKED("checked", "已检查，待导入"),
    IMPORTING("importing", "正在导入"),
    STOPPED("stopped", "已中止"),
    IMPORTED("imported", "已导入"),
    UNDOING("undoing", "正在撤销"),
    UNDONE("undone", "已撤销"),
    DISCARDED("discarded", "已弃置");

    private final String id;
    private final String chinese;

    RegisterState(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    static RegisterState of(String id) {
        return Arrays.stream(values())
                .filter(state -> state.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    @JsonValue
    String id() {
        return id;
    }

    String chinese() {
        return chinese;
    }

    /** Nothing has been made of it yet: everything may still be changed. */
    boolean isBeforeImport() {
        return this == UPLOADED || this == CHECKED;
    }
}
