package cn.anxian.accountability.pledge;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be done with a pledge. */
enum Step {
    MAKE("making", "拟定", "pledge.made", "拟定责任状"),
    EDIT("editing", "修改", "pledge.edited", "修改责任状"),
    ISSUE("issuing", "下发", "pledge.issued", "下发责任状"),
    SIGN("signing", "签订", "pledge.signed", "签订责任状"),
    RETURN("return", "退回", "pledge.returned", "退回责任状"),
    WITHDRAW("withdrawal", "撤回", "pledge.withdrawn", "撤回责任状"),
    AMEND("amendment", "变更", "pledge.amended", "变更责任状"),
    BREAK_DOWN("breakdown", "分解", "pledge.broken-down", "分解责任状"),
    STATE("outcome", "填报结果", "pledge.outcome-stated", "填报目标结果"),
    COUNTERSIGN("countersigning", "补签", "pledge.countersigned", "补签责任状"),
    CONCLUDE("conclusion", "考核", "pledge.concluded", "考核责任状");

    private final String id;
    private final String chinese;
    private final String fact;
    private final String title;

    Step(String id, String chinese, String fact, String title) {
        this.id = id;
        this.chinese = chinese;
        this.fact = fact;
        this.title = title;
    }

    /** Also the last part of its address. */
    @JsonValue
    String id() {
        return id;
    }

    String chinese() {
        return chinese;
    }

    /** The kind of its entry in the journal. */
    String fact() {
        return fact;
    }

    /** What the journal says has happened. */
    String title() {
        return title;
    }

    String method() {
        return this == EDIT ? "PUT" : "POST";
    }
}
