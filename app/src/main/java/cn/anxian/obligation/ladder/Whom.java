package cn.anxian.obligation.ladder;

import com.fasterxml.jackson.annotation.JsonValue;

/** To whom a rung speaks. Which post that is stands in the duty, in its enterprise, or in the matrix for its line and place. */
enum Whom {
    SUPERIOR("superior", "责任岗位的上一级岗位", Found.BY_THE_DUTY),
    VERIFIER("verifier", "核验岗位", Found.BY_THE_DUTY),
    ENTERPRISE_HEAD("enterprise-head", "企业主要负责人", Found.BY_THE_DUTY),
    ENTERPRISE_SAFETY("enterprise-safety", "企业安全员", Found.BY_THE_DUTY),
    TERRITORIAL("territorial", "属地监管", Found.BY_THE_MATRIX),
    SUPERVISOR("supervisor", "行业监管部门", Found.BY_THE_MATRIX),
    SUPERVISOR_CHIEF("supervisor-chief", "行业监管部门负责人", Found.BY_THE_MATRIX),
    LEADER("leader", "分管领导", Found.BY_THE_MATRIX),
    OFFICE("office", "安委办", Found.BY_THE_MATRIX),
    CITY_OFFICE("city-office", "市级安委办", Found.BY_THE_MATRIX);

    enum Found {
        BY_THE_DUTY,
        BY_THE_MATRIX
    }

    private final String id;
    private final String chinese;
    private final Found found;

    Whom(String id, String chinese, Found found) {
        this.id = id;
        this.chinese = chinese;
        this.found = found;
    }

    @JsonValue
    String id() {
        return id;
    }

    String chinese() {
        return chinese;
    }

    boolean isPlaced() {
        return found == Found.BY_THE_MATRIX;
    }

    /** Whether it is always a post of the enterprise in whose matter nobody outside has a part. */
    boolean mayStayInside() {
        return found == Found.BY_THE_DUTY;
    }

    boolean mayDecide() {
        return this == SUPERVISOR_CHIEF || this == LEADER || this == OFFICE || this == CITY_OFFICE;
    }
}
