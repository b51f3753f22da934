package cn.anxian.hazard;

import com.fasterxml.jackson.annotation.JsonValue;

/** The only grounds on which a hazard is voided; the last one is a register's, never a single hazard's. */
public enum Ground {
    DUPLICATE("duplicate", "重复列单"),
    NOT_A_HAZARD("not-a-hazard", "不构成隐患"),
    IMPORT_UNDONE("import-undone", "撤销导入");

    private final String id;
    private final String chinese;

    Ground(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    @JsonValue
    public String id() {
        return id;
    }

    public String chinese() {
        return chinese;
    }
}
